import { chromium } from '@playwright/test'; import { browserPath, launchFlags } from '#tools/browser.ts'; import { startServer } from '#tools/serve/server.ts';
const {url,close}=await startServer({dir:'dist'}); const b=await chromium.launch({executablePath:browserPath(),args:launchFlags});
for(const w of [320,1280]){ const p=await b.newPage({baseURL:url,viewport:{width:w,height:900}}); p.on('console',m=>{if(m.type()==='error'||m.type()==='warning')console.log(w,m.text())}); p.on('pageerror',e=>console.log('ERR',e.message));
 await p.goto('/search/?q=trunacy'); await p.locator('.app-search__results > li').first().waitFor(); await p.screenshot({path:`/tmp/s-results-${w}.png`,fullPage:false});
 await p.goto('/search/?q=behaviour+support'); await p.locator('.app-search__results > li').first().waitFor(); await p.screenshot({path:`/tmp/s-results2-${w}.png`,fullPage:true});
 await p.goto('/search/?q=zzzzqqqq+payrole'); await p.goto('/search/?q=zzqqxx'); await p.locator('app-search[data-state=ready]').waitFor(); await p.screenshot({path:`/tmp/s-none-${w}.png`,fullPage:false});
 await p.goto('/search/'); await p.locator('#q').click(); await p.keyboard.type('school tr',{delay:40}); await p.locator('[role=option]').first().waitFor(); await p.keyboard.press('ArrowDown'); await p.screenshot({path:`/tmp/s-sugg-${w}.png`});
 await p.goto('/a-to-z/'); await p.screenshot({path:`/tmp/s-az-${w}.png`});
}
await b.close();await close();
