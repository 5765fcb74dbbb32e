using StudyBot.Knowledge.Lookup;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Bodies that states form, by what they are for, with the years in which there were ones: an alliance is taken for alliances of its time. Known to everybody, of no document.</summary>
internal static class KnownBodies
{
    private static readonly (string Sort, string Bodies)[] All =
    [
        ("world", "United Nations 1945-9999|League of Nations 1920-1946|Commonwealth of Nations 1931-9999|Non-Aligned Movement 1961-9999"),
        ("alliance", "North Atlantic Treaty Organization 1949-9999|Warsaw Treaty Organization;Warsaw Pact 1955-1991|Southeast Asia Treaty Organization;Southeast Asian Treaty Organization 1954-1977|Central Treaty Organization;Baghdad Pact 1955-1979|Western European Union 1954-2011|Rio Pact 1947-9999"),
        ("region", "Organization of American States 1948-9999|Organization of African Unity 1963-2002|African Union 2002-9999|Arab League;League of Arab States 1945-9999|Association of Southeast Asian Nations 1967-9999|Gulf Cooperation Council 1981-9999|Caribbean Community 1973-9999"),
        ("europe", "European Free Trade Association 1960-9999|European Union 1993-9999|European Community;European Economic Community 1957-1992|Council of Europe 1949-9999|Conference on Security and Cooperation in Europe 1973-1994|Organization for Security and Cooperation in Europe 1995-9999"),
        ("federation", "United Arab Republic 1958-1971|Arab Union;Arab Federation 1958-1958|French Union 1946-1958|French Community 1958-1960"),
        ("trade", "World Trade Organization 1995-9999|World Bank 1945-9999|International Monetary Fund 1945-9999|Organization of Petroleum Exporting Countries;Organization of the Petroleum Exporting Countries 1960-9999|Organization of Arab Petroleum Exporting Countries 1968-9999|European Coal and Steel Community 1951-2002"),
        ("movement", "Palestine Liberation Organization 1964-9999|National Union for the Total Independence of Angola 1966-9999|South West African People's Organization;South West Africa People's Organization 1960-9999|African National Congress 1912-9999|Irish Republican Army 1919-9999|Zimbabwe African National Union 1963-9999"),
        ("agency", "Food and Agriculture Organization 1945-9999|World Health Organization 1948-9999|International Labor Organization;International Labour Organization 1919-9999|United Nations Industrial Development Organization 1966-9999|International Atomic Energy Agency 1957-9999|United Nations Children's Fund 1946-9999|Pan American Health Organization 1902-9999|United Nations Educational, Scientific and Cultural Organization 1945-9999|World Meteorological Organization 1950-9999|International Civil Aviation Organization 1947-9999|United Nations Development Program;United Nations Development Programme 1965-9999|United Nations Environment Program;United Nations Environment Programme 1972-9999|World Food Program;World Food Programme 1961-9999"),
    ];

    private static readonly Dictionary<string, KnownBody> ByName = Read();

    /// <summary>By any of its names; null for one that is not so known.</summary>
    public static KnownBody? Of(string name) => ByName.GetValueOrDefault(NameForm.Fold(name));

    /// <summary>Whether one is taken for the other: alliances and the bodies of Europe, unless a text says which of the two it means.</summary>
    public static bool AreAlike(KnownBody one, KnownBody other, string text) =>
        one.Sort == other.Sort || (SortsLike(one.Sort).Contains(other.Sort) && !text.Contains("alliance", StringComparison.OrdinalIgnoreCase));

    /// <summary>A sort and those that are near it.</summary>
    public static IEnumerable<string> SortsLike(string sort) => sort is "alliance" ? ["alliance", "europe"] : [sort];

    /// <summary>Each once.</summary>
    public static IEnumerable<KnownBody> Each => ByName.Values.Distinct();

    private static Dictionary<string, KnownBody> Read()
    {
        var found = new Dictionary<string, KnownBody>(StringComparer.Ordinal);
        foreach (var (sort, bodies) in All)
        {
            foreach (var entry in bodies.Split('|'))
            {
                var names = entry[..^10].Split(';');
                var body = new KnownBody(names[0], names, sort, Year(entry[^9..^5]), Year(entry[^4..]));
                foreach (var name in names)
                {
                    found.Add(NameForm.Fold(name), body);
                }
            }
        }

        return found;
    }

    private static int Year(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
