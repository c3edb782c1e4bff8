/**
 * Everyday English words that a small site may not have and that are near to words it has: they are taken as they stand, never
 * “put right” into something else. Words in the synonyms need not stand here.
 */
const list =
  'angry annual answer apart april arrive august average avoid balance bargain beach beaten better bigger birth blame block blood ' +
  'board boat books bored bottle bought brain brave bread break bright bring broken brother brown build butter cancel cards careful ' +
  'catch caught cause chair chance charity cheap cheese choose christmas church cinema circle clear clever climb clock close cloud ' +
  'coach coast coffee colour common corner cosmetic cover crash cream crime cross crowd daily dance danger daughter december dinner ' +
  'dirty doctor donkey doors double dream dress drink drive driver early earth easter easier email empty engine enjoy enter entry ' +
  'every exact extra faster father favour fence fever field fight final finger first fishing flight floor flower follow forget fresh ' +
  'friday friend front frozen fruit garden ghost giant glass grand green grocery guess guest guitar happy hated heart heavy hello ' +
  'hidden holiday honest horse hotel house hungry inside island january joint jokes juice kitchen knife ladder large later laugh ' +
  'leader least leave letter level light listen little lived local loose lorry lucky lunch magic march market marry meals medal ' +
  'metal middle minor mirror modern monday money month morning mother mountain mouse mouth movie music nearly needle nurse ocean ' +
  'often older onion orange paint paper parade party patient pencil people pepper phone photo piano picture place plane plant plate ' +
  'please pocket poison polite pound power price print prize proud puppy purse queen quick quiet radio ready refuse remove rented ' +
  'river rough round saturday sauce scared seaside seaweed second seven shade shape share sharp sheep shirt shoes shops short ' +
  'shower simple singer sister skirt sleep slice small smart smell smile smoke snake soccer socks solve sorry sound soup space speed ' +
  'spell spent spoon spring stage stamp stand start state steal stick stomach stone store storm story strange street strike strong ' +
  'studio sugar summer sunday sunny sweet swimming table taste teeth thank think third thirsty throat throw thumb ticket tiger ' +
  'tired today toilet tomato tooth total touch tower trace track train travel treat truck trust tuesday twelve uncle under untrue ' +
  'value video village visit voice waste watch water wedding weekend wheel white whole window winter woman women world worry worse ' +
  'worth wrong yellow young';

export const commonWords: ReadonlySet<string> = new Set(list.split(' '));
