/** Places of the region and the larger towns around it, then how else they are called. Districts and neighbourhoods of Antwerp first. */
export const PLACE_NAMES = `
Antwerpen: Antwerp, Anvers, Antwaarpe
Antwerpen-Noord: Antwerpen Noord, Anvers Nord
Antwerpen-Centraal: Centraal Station, Centraal-station, Astridplein, Koningin Astridplein, Statiekwartier
Seefhoek:
Stuivenberg: Stuyvenberg
Amandus-Atheneum: Sint-Amandus
Eilandje:
Den Dam:
Sint-Andries: St-Andries, St. Andries
Schipperskwartier:
Het Zuid: 't Zuid, Antwerpen-Zuid
Kiel:
Linkeroever: Antwerpen-Linkeroever
Luchtbal:
Rozemaai:
Haringrode:
Zurenborg:
Markgrave:
Middelheim:
Borgerhout: Borgerokko, Borgerhout intra muros, Borgerhout extra muros
Deurne: Deurne-Noord, Deurne-Zuid
Berchem: Oud-Berchem, Groenenhoek
Merksem: Oud-Merksem, Tuinwijk
Hoboken: Hoboken-Noord, Moretusburg
Wilrijk: Valaar
Ekeren: Mariaburg
Bezali: Berendrecht, Zandvliet, Lillo, Berendrecht-Zandvliet-Lillo
Borsbeek:
Mortsel:
Edegem:
Boechout:
Kontich:
Wommelgem:
Wijnegem:
Schoten:
Brasschaat:
Kapellen:
Stabroek:
Schilde:
Zwijndrecht:
Beveren: Beveren-Kruibeke-Zwijndrecht
Kruibeke:
Hemiksem:
Rumst:
Aartselaar:
Lier:
Duffel:
Mechelen: Malines
Willebroek:
Heist-op-den-Berg:
Herentals:
Turnhout:
Hoogstraten:
Zoersel:
Brecht:
Kalmthout:
Sint-Niklaas: St-Niklaas, St. Niklaas
Gent: Gand, Ghent
Brussel: Bruxelles, Brussels
Leuven: Louvain
Brugge: Bruges
Hasselt:
Genk:
Kortrijk: Courtrai
Oostende: Ostende, Ostend
Aalst: Alost
Roeselare:
Dendermonde:
Vilvoorde:
`;

/** Places that are also words: only behind `in`, `te`, `naar` and the like. */
export const PLACE_NAMES_LIKE_WORDS = `
Donk Hove Lint Niel Boom Mol Geel Malle Essen Halle Harmonie Brederode Ranst Schelle
`;
