using StudyBot.Knowledge.Lookup;

namespace StudyBot.Quizzes.Questions.WhatTermMeans;

/// <summary>Treaties that everybody knows, by what they are about: one that ends a war stands beside others that did. Of no document.</summary>
internal static class KnownPapers
{
    private static readonly (string Subject, string Part, string Papers)[] All =
    [
        (PaperSubject.Settlement, "America", "Treaty of Ghent 1814|Treaty of Guadalupe Hidalgo 1848|Treaty of Ancón 1883|Treaty of Petrópolis 1903"),
        (PaperSubject.Settlement, "Europe", "Treaty of Utrecht 1713|Treaty of Aix-la-Chapelle 1748|Treaty of Hubertusburg 1763|Treaty of Basel 1795|Treaty of Campo Formio 1797|Treaty of Lunéville 1801|Treaty of Amiens 1802|Treaty of Pressburg 1805|Treaty of Tilsit 1807|Treaty of Kiel 1814|Treaty of Adrianople 1829|Treaty of London 1839|Treaty of Paris 1856|Treaty of Zurich 1859|Treaty of Prague 1866|Treaty of Frankfurt 1871|Treaty of San Stefano 1878|Treaty of Berlin 1878|Treaty of London 1913|Treaty of Bucharest 1913|Treaty of Brest-Litovsk 1918|Treaty of Versailles;Versailles Treaty 1919|Treaty of Saint-Germain;Treaty of St-Germain 1919|Treaty of Neuilly 1919|Treaty of Trianon 1920|Treaty of Riga 1921|Treaty of Rapallo 1922|Dayton Agreement;Dayton Accords 1995|Khasavyurt Accord 1996|Good Friday Agreement 1998|Rambouillet Agreement 1999|Ohrid Agreement 2001"),
        (PaperSubject.Settlement, "Asia", "Treaty of Nanjing 1842|Treaty of Tianjin 1858|Treaty of Shimonoseki 1895|Treaty of Portsmouth 1905|Treaty of San Francisco 1951|Geneva Accords 1954|Simla Agreement 1972|Paris Peace Accords 1973"),
        (PaperSubject.Settlement, "Middle East", "Treaty of Sèvres 1920|Treaty of Lausanne 1923|Algiers Agreement 1975|Camp David Accords 1978|Taif Agreement 1989|Oslo Accords 1993"),
        (PaperSubject.Settlement, "Africa", "Treaty of Vereeniging 1902|Évian Accords 1962|Alvor Agreement 1975|Lancaster House Agreement 1979|Nkomati Accord 1984|Brazzaville Protocol 1988|Bicesse Accords 1991|Arusha Accords 1993|Lusaka Protocol 1994|Lomé Peace Accord 1999"),
        (PaperSubject.Arms, "", "Five-Power Treaty 1922|Geneva Protocol 1925|Antarctic Treaty 1959|Limited Test Ban Treaty 1963|Outer Space Treaty 1967|Nuclear Non-Proliferation Treaty 1968|Biological Weapons Convention 1972|Anti-Ballistic Missile Treaty;ABM Treaty 1972|Threshold Test Ban Treaty 1974|SALT II Treaty 1979|Intermediate-Range Nuclear Forces Treaty 1987|Treaty on Open Skies 1992|Chemical Weapons Convention 1993|Comprehensive Nuclear-Test-Ban Treaty 1996"),
    ];

    private static readonly IReadOnlyList<KnownPaper> Papers =
        [.. All.SelectMany(a => a.Papers.Split('|'), (a, p) => new KnownPaper(p[..^5].Split(';'), a.Subject, a.Part, int.Parse(p[^4..], System.Globalization.CultureInfo.InvariantCulture)))];

    /// <summary>Those of a subject, from about a year.</summary>
    public static IEnumerable<KnownPaper> Of(string subject, int year, int farthest) =>
        Papers.Where(p => p.Subject == subject && Math.Abs(p.Year - year) <= farthest);

    /// <summary>Towns in which several treaties were made that are called after them.</summary>
    private static readonly HashSet<string> OfSeveral = new(["Treaty of Paris", "Treaty of London", "Treaty of Berlin", "Treaty of Bucharest", "Treaty of Prague"], StringComparer.Ordinal);

    private const int OneTime = 30;

    /// <param name="year">That its document tells of.</param>
    public static KnownPaper? Named(string name, int year) => Named(name) is { } paper && (!OfSeveral.Contains(paper.Names[0]) || Math.Abs(paper.Year - year) <= OneTime) ? paper : null;

    /// <summary>Null for one that is not so known.</summary>
    public static KnownPaper? Named(string name) => Papers.FirstOrDefault(p => p.Names.Any(n => NameForm.Fold(n) == NameForm.Fold(name)));
}
