import { readSearchPages } from '#tools/build/search/read-pages.ts';
import { plainPages, readSourceQueries, readAddressQueries, type JudgedQuery } from '#tools/bench/search/judged.ts';
import { scoreQuery, meanOf, breaksOwnFirst } from '#tools/bench/search/score.ts';
import { openSite } from '#tools/search/open-site.ts';
import { search } from '#search/query/search.ts';
const pages = readSearchPages('dist'); const plain = plainPages(pages);
const dev = readSourceQueries('../shared/measures/search-queries.json', plain);
const fresh = readAddressQueries('tests/search/judged/fresh-queries.json');
for(const q of dev) for(const t of q.targets) if(t.pages.length===0) console.log('NO PAGE',q.id,t.item);
const site = await openSite('dist');
const other=(a:string)=>{const p=pages.find(x=>x.address===a);return !!p?.authority&&p.authority!==site.lexicon.home};
const show=process.argv[2]; let ms=0,n=0,subs=0;
for (const [name,set] of [['dev',dev],['fresh',fresh]] as [string,JudgedQuery[]][]) {
  const rows=[];
  for(const q of set){ const t=performance.now(); const f=await search(q.query,site.engine,site.lexicon); ms+=performance.now()-t;n++;subs+=f.searches.length; const a=f.results.slice(0,10).map(r=>r.page.address); const s=scoreQuery(a,q); rows.push({q,s});
   if(breaksOwnFirst(a,q,other)) console.log('OWN FIRST BROKEN',q.id,q.query);
   if(show===name && s.mrr<1||show==='all'&&s.ndcg<.7){console.log(q.id,q.type,q.query,'mrr',s.mrr.toFixed(2),'ndcg',s.ndcg.toFixed(2));for(const [i,r] of f.results.slice(0,4).entries())console.log('   ',i+1,r.page.address,r.score.toFixed(1),r.share.toFixed(2));console.log('   want',q.targets.filter(t=>t.grade>1).map(t=>t.grade+':'+t.pages.slice(0,3).join(' ')).join(' | '))}}
  const f=(m:any)=>Object.entries(m).map(([k,v]:any)=>k+' '+(k==='queries'?v:v.toFixed(3))).join('  ');
  console.log(name.padEnd(14),f(meanOf(rows.map(r=>r.s))));
  for(const t of ['lexical','synonym','abbreviation','misspelling']) console.log('  '+t.padEnd(12),f(meanOf(rows.filter(r=>r.q.type===t).map(r=>r.s))));
}
console.log('ms/query',(ms/n).toFixed(1),'subs',(subs/n).toFixed(1));
