using StudyBot.Knowledge.Lookup;

namespace StudyBot.Quizzes.Questions.WhatTermMeans;

/// <summary>Treaties that everybody knows, by what they are about: one that ends a war stands beside others that did. Of no document.</summary>
internal static class KnownPapers
{
    private static readonly (string Subject, string Papers)[] All =
    [
        (PaperSubject.Settlement, "Treaty of Ghent 1814|Treaty of Kiel 1814|Treaty of Adrianople 1829|Treaty of Nanjing 1842|Treaty of Guadalupe Hidalgo 1848|Treaty of Zurich 1859|Treaty of Prague 1866|Treaty of Frankfurt 1871|Treaty of San Stefano 1878|Treaty of Shimonoseki 1895|Treaty of Vereeniging 1902|Treaty of Portsmouth 1905|Treaty of Bucharest 1913"
            + "|Treaty of Brest-Litovsk 1918|Treaty of Versailles;Versailles Treaty 1919|Treaty of Trianon 1920|Treaty of Sèvres 1920|Treaty of Riga 1921|Treaty of Lausanne 1923|Treaty of San Francisco 1951|Camp David Accords 1978|Lancaster House Agreement 1979|Taif Agreement 1989|Bicesse Accords 1991|Oslo Accords 1993|Arusha Accords 1993|Lusaka Protocol 1994|Dayton Agreement;Dayton Accords 1995|Khasavyurt Accord 1996|Good Friday Agreement 1998"),
        (PaperSubject.Arms, "Five-Power Treaty 1922|Geneva Protocol 1925|Antarctic Treaty 1959|Limited Test Ban Treaty 1963|Outer Space Treaty 1967|Nuclear Non-Proliferation Treaty 1968|Biological Weapons Convention 1972|Anti-Ballistic Missile Treaty;ABM Treaty 1972|Threshold Test Ban Treaty 1974|SALT II Treaty 1979|Intermediate-Range Nuclear Forces Treaty 1987|Treaty on Open Skies 1992|Chemical Weapons Convention 1993|Comprehensive Nuclear-Test-Ban Treaty 1996"),
    ];

    private static readonly IReadOnlyList<(string Name, IReadOnlyList<string> Names, string Subject, int Year)> Papers =
        [.. All.SelectMany(a => a.Papers.Split('|'), (a, p) => (p[..^5].Split(';')[0], (IReadOnlyList<string>)p[..^5].Split(';'), a.Subject, int.Parse(p[^4..], System.Globalization.CultureInfo.InvariantCulture)))];

    /// <summary>Those of a subject, from about a year.</summary>
    public static IEnumerable<string> Of(string subject, int year, int farthest) =>
        Papers.Where(p => p.Subject == subject && Math.Abs(p.Year - year) <= farthest).Select(p => p.Name);

    /// <summary>Null for one that is not so known.</summary>
    public static string? SubjectOf(string name) =>
        Papers.Where(p => p.Names.Any(n => NameForm.Fold(n) == NameForm.Fold(name))).Select(p => p.Subject).FirstOrDefault();
}
