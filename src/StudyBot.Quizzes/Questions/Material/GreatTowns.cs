namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Great towns that are no capitals, by their country: one is taken for another of its country. Known to everybody, of no document.</summary>
internal static class GreatTowns
{
    private static readonly Dictionary<string, string> Countries = new(StringComparer.Ordinal);

    public static readonly IReadOnlyList<(string Town, string Country)> All = Read();

    /// <summary>Since when there was a town, or it was of that country, where that is not long.</summary>
    private static readonly Dictionary<string, int> Since = (
        "New Orleans 1803|Detroit 1796|Pittsburgh 1794|Cleveland 1820|Buffalo 1820|Chicago 1837|Houston 1845|Dallas 1856|Atlanta 1847|San Francisco 1848|Los Angeles 1848|Denver 1860|Seattle 1869|Miami 1896"
        + "|Vladivostok 1860|Khabarovsk 1880|Novosibirsk 1893|Murmansk 1916|Johannesburg 1886|Kimberley 1871|Bloemfontein 1846|Durban 1835|Port Elizabeth 1820|Sydney 1788|Brisbane 1825|Perth 1829|Melbourne 1835|Adelaide 1836|Darwin 1869|Hobart 1804"
        + "|Toronto 1793|Winnipeg 1873|Calgary 1884|Vancouver 1886|Edmonton 1892|Port Said 1859|Belo Horizonte 1897|Cancun 1970|Dhahran 1938|Eilat 1949|Port Harcourt 1912|Kaduna 1913|Auckland 1840|Christchurch 1850|Dunedin 1848|Haiphong 1874|Abadan 1909|Sapporo 1869")
        .Split('|').ToDictionary(t => t[..^5], t => int.Parse(t[^4..], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>Whether there was a town of that country in a year.</summary>
    public static bool WasOne(string town, int year) => !Since.TryGetValue(town, out var since) || since <= year;

    /// <summary>Whether it is one, however its small words are written.</summary>
    public static bool IsOne(string town) => Countries.Keys.Any(t => t.Equals(town, StringComparison.OrdinalIgnoreCase));

    /// <summary>Null where it is not known, or where there is more than one of a name.</summary>
    public static string? CountryOf(string town) => Countries.GetValueOrDefault(town);

    private static List<(string Town, string Country)> Read()
    {
        var found = new List<(string Town, string Country)>();
        Add("United States", "Philadelphia|Boston|Chicago|San Francisco|Baltimore|New Orleans|Los Angeles|Detroit|Cleveland|Seattle|Pittsburgh|Atlanta|Miami|Dallas|Charleston|Annapolis|Newport|Albany|Denver|Houston|Buffalo");
        Add("China", "Shanghai|Guangzhou|Canton|Nanjing|Tianjin|Tientsin|Wuhan|Chongqing|Chungking|Harbin|Shenyang|Mukden|Xi'an|Qingdao|Dalian|Hangzhou|Amoy|Foochow");
        Add("Japan", "Yokohama|Osaka|Nagasaki|Kobe|Kyoto|Hiroshima|Nagoya|Sapporo|Fukuoka|Hakodate|Shimonoseki|Shimoda");
        Add("Germany", "Hamburg|Munich|Frankfurt|Leipzig|Dresden|Cologne|Nuremberg|Stuttgart|Bremen|Potsdam|Weimar|Düsseldorf|Heidelberg|Hannover|Rostock");
        Add("France", "Marseille|Lyon|Bordeaux|Nantes|Brest|Cherbourg|Le Havre|Toulon|Strasbourg|Reims|Rouen|Cannes|Nice|Calais|Dunkirk|Versailles|Vichy|Rambouillet|Evian");
        Add("United Kingdom", "Liverpool|Manchester|Birmingham|Bristol|Glasgow|Plymouth|Southampton|Portsmouth|Oxford|Cambridge|Leeds|Dover");
        Add("Russia", "St. Petersburg|Saint Petersburg|Vladivostok|Arkhangelsk|Archangel|Murmansk|Kazan|Irkutsk|Khabarovsk|Novosibirsk|Sochi|Smolensk|Yekaterinburg|Volgograd");
        Add("Italy", "Milan|Naples|Turin|Trieste|Bologna|Palermo|Livorno|Rapallo|Stresa|San Remo");
        Add("Spain", "Barcelona|Seville|Valencia|Cadiz|Bilbao|Malaga|Algeciras|Granada|Zaragoza");
        Add("Switzerland", "Geneva|Zurich|Basel|Lausanne|Lucerne|Locarno|Lugano|Montreux");
        Add("Austria", "Salzburg|Innsbruck|Graz|Linz");
        Add("Poland", "Krakow|Gdansk|Danzig|Poznan|Lodz|Wroclaw|Katowice|Lublin|Szczecin");
        Add("Vietnam", "Hue|Da Nang|Haiphong|Dien Bien Phu|Khe Sanh|Pleiku|Can Tho|Quy Nhon");
        Add("India", "Bombay|Mumbai|Calcutta|Kolkata|Madras|Chennai|Bangalore|Hyderabad|Simla|Lucknow|Jaipur|Allahabad");
        Add("Pakistan", "Karachi|Lahore|Peshawar|Rawalpindi|Quetta");
        Add("Egypt", "Alexandria|Port Said|Suez|Aswan|Luxor|Sharm el-Sheikh");
        Add("Turkey", "Istanbul|Izmir|Adana|Bursa|Smyrna|Trabzon");
        Add("Brazil", "Rio de Janeiro|Sao Paulo|Salvador|Recife|Porto Alegre|Fortaleza|Belo Horizonte");
        Add("Mexico", "Veracruz|Monterrey|Guadalajara|Acapulco|Cancun|Puebla|Tampico|Tijuana|Matamoros");
        Add("Cuba", "Santiago de Cuba|Cienfuegos|Camagüey|Matanzas|Holguin");
        Add("Canada", "Montreal|Toronto|Vancouver|Halifax|Winnipeg|Calgary|Edmonton");
        Add("Australia", "Sydney|Melbourne|Brisbane|Perth|Adelaide|Darwin|Hobart");
        Add("South Africa", "Johannesburg|Durban|Bloemfontein|Port Elizabeth|Kimberley");
        Add("Ukraine", "Odessa|Kharkiv|Kharkov|Lviv|Donetsk|Yalta|Sevastopol");
        Add("Netherlands", "Rotterdam|Utrecht|Maastricht|Leiden|Delft");
        Add("Belgium", "Antwerp|Ghent|Liège|Bruges|Ostend|Spa");
        Add("Syria", "Aleppo|Homs|Latakia|Hama");
        Add("Israel", "Haifa|Jaffa|Eilat|Beersheba");
        Add("Morocco", "Casablanca|Tangier|Marrakech|Fez|Agadir");
        Add("Algeria", "Oran|Constantine|Annaba");
        Add("Indonesia", "Bandung|Surabaya|Medan|Semarang|Yogyakarta|Bogor");
        Add("Iraq", "Basra|Mosul|Kirkuk|Najaf|Fallujah|Karbala");
        Add("Iran", "Tabriz|Isfahan|Shiraz|Mashhad|Abadan");
        Add("South Korea", "Busan|Pusan|Incheon|Inchon|Daegu|Gwangju");
        Add("Saudi Arabia", "Jidda|Jeddah|Dhahran|Taif|Dammam|Tabuk");
        Add("Myanmar", "Mandalay|Bassein|Moulmein");
        Add("Colombia", "Cartagena|Medellin|Cali|Barranquilla");
        Add("Chile", "Valparaiso|Concepcion|Antofagasta|Iquique");
        Add("Peru", "Callao|Arequipa|Cuzco|Trujillo");
        Add("Ecuador", "Guayaquil|Cuenca|Esmeraldas|Manta");
        Add("Venezuela", "Maracaibo|La Guaira|Puerto Cabello|Cumaná");
        Add("Yugoslavia", "Split|Dubrovnik|Rijeka|Fiume|Novi Sad|Mostar");
        Add("Norway", "Bergen|Trondheim|Stavanger|Narvik|Tromso");
        Add("Sweden", "Gothenburg|Malmö|Uppsala");
        Add("Denmark", "Aarhus|Odense|Aalborg|Elsinore");
        Add("Finland", "Turku|Tampere|Viipuri");
        Add("Portugal", "Porto|Oporto|Coimbra|Funchal");
        Add("Greece", "Salonika|Thessaloniki|Piraeus|Patras|Corinth");
        Add("New Zealand", "Auckland|Christchurch|Dunedin");
        Add("Nigeria", "Ibadan|Kano|Port Harcourt|Enugu|Kaduna");
        Add("Libya", "Benghazi|Tobruk|Misrata|Sirte");
        Add("Lithuania", "Kaunas|Klaipeda|Memel");
        return found;

        void Add(string country, string towns)
        {
            foreach (var town in towns.Split('|'))
            {
                found.Add((town, country));
                Countries.Add(town, country);
            }
        }
    }
}
