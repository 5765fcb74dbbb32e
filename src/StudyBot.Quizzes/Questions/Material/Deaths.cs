namespace StudyBot.Quizzes.Questions.Material;

/// <summary>The years in which <see cref="KnownPeople"/> died, as far as it was within a dozen years of their being of note: afterwards nobody takes them for who acted. Known to everybody, of no document.</summary>
internal static class Deaths
{
    private static readonly Dictionary<string, int> Years = Read();

    /// <param name="name">As it is shown.</param>
    /// <returns>False also where it is not known.</returns>
    public static bool IsBefore(string name, int year) => Years.TryGetValue(name, out var died) && died < year;

    private static Dictionary<string, int> Read()
    {
        const string known =
            "George Washington 1799|James Monroe 1831|Andrew Jackson 1845|James K. Polk 1849|Zachary Taylor 1850|Franklin Pierce 1869|James Buchanan 1868|Abraham Lincoln 1865|Andrew Johnson 1875|Ulysses S. Grant 1885|Rutherford B. Hayes 1893|James A. Garfield 1881|Chester A. Arthur 1886|Grover Cleveland 1908|Benjamin Harrison 1901|William McKinley 1901|Theodore Roosevelt 1919|Woodrow Wilson 1924|Warren G. Harding 1923|Calvin Coolidge 1933|Franklin D. Roosevelt 1945|Dwight D. Eisenhower 1969|John F. Kennedy 1963|Lyndon B. Johnson 1973"
            + "|Benjamin Franklin 1790|Silas Deane 1789|Arthur Lee 1792|Henry Laurens 1792|Alexander Hamilton 1804|Robert R. Livingston 1813|Richard Henry Lee 1794|Robert Morris 1806|Edward Livingston 1836|John Forsyth 1841|Daniel Webster 1852|Abel P. Upshur 1844|John C. Calhoun 1850|William Marcy 1857|Lewis Cass 1866|Charles Sumner 1874|Salmon P. Chase 1873|Edwin Stanton 1869|William Henry Seward 1872|James G. Blaine 1893|Frederick T. Frelinghuysen 1885|Thomas F. Bayard 1898|Walter Q. Gresham 1895|John Hay 1905|Philander C. Knox 1921|William Jennings Bryan 1925|Robert Lansing 1928|Frank B. Kellogg 1937|Cordell Hull 1955|Edward R. Stettinius 1949|George C. Marshall 1959|John Foster Dulles 1959|Christian Herter 1966|Harry Hopkins 1946|James Forrestal 1949"
            + "|Lavrenty Beria 1953|Andrei Zhdanov 1948|Vladimir Lenin 1924|Joseph Stalin 1953|Nikita Khrushchev 1971|Leonid Brezhnev 1982|Alexei Kosygin 1980|Yuri Andropov 1984|Konstantin Chernenko 1985|Maxim Litvinov 1951|Andrei Vyshinsky 1954|Andrei Gromyko 1989"
            + "|Benjamin Disraeli 1881|William Gladstone 1898|Arthur Balfour 1930|Stanley Baldwin 1947|Ramsay MacDonald 1937|Neville Chamberlain 1940|Winston Churchill 1965|George Canning 1827|Austen Chamberlain 1937|Arthur Henderson 1935|Ernest Bevin 1951"
            + "|Georges Clemenceau 1929|Raymond Poincaré 1934|Aristide Briand 1932|Philippe Pétain 1951|Charles de Gaulle 1970|Georges Pompidou 1974|François Mitterrand 1996|Otto von Bismarck 1898|Gustav Stresemann 1929|Paul von Hindenburg 1934|Adolf Hitler 1945|Konrad Adenauer 1967|Ludwig Erhard 1977|Boris Yeltsin 2007"
            + "|Huang Xing 1916|Li Yuanhong 1928|Song Jiaoren 1913|Yuan Shikai 1916|Sun Yat-sen 1925|Chiang Kai-shek 1975|Mao Zedong 1976|Zhou Enlai 1976|Liu Shaoqi 1969|Lin Biao 1971|Deng Xiaoping 1997|Zhu De 1976|Peng Dehuai 1974|Wang Jingwei 1944|Lin Sen 1943|Chen Cheng 1965|Ho Chi Minh 1969|Ngo Dinh Diem 1963|Le Duan 1986|Kim Il Sung 1994"
            + "|David Ben-Gurion 1973|Levi Eshkol 1969|Golda Meir 1978|Yitzhak Rabin 1995|Menachem Begin 1992|Gamal Abdel Nasser 1970|Anwar Sadat 1981|Hideki Tojo 1948|Hayato Ikeda 1965|Eisaku Sato 1975|Jan Smuts 1950|Hendrik Verwoerd 1966|John Vorster 1983|Nelson Mandela 2013"
            + "|Edvard Beneš 1948|Klement Gottwald 1953|Antonín Novotný 1975|Ludvík Svoboda 1979|Gustáv Husák 1991|Imre Nagy 1958|János Kádár 1989|Porfirio Díaz 1915|Francisco Madero 1913|Victoriano Huerta 1916|Venustiano Carranza 1920|Álvaro Obregón 1928|Pancho Villa 1923"
            + "|Jawaharlal Nehru 1964|Lal Bahadur Shastri 1966|Indira Gandhi 1984|Rajiv Gandhi 1991|Liaquat Ali Khan 1951|Ayub Khan 1974|Yahya Khan 1980|Zulfikar Ali Bhutto 1979|Zia ul-Haq 1988|Benazir Bhutto 2007|Syngman Rhee 1965|Park Chung-hee 1979"
            + "|Josip Broz Tito 1980|Edvard Kardelj 1979|Fulgencio Batista 1973|Che Guevara 1967|Nuri al-Said 1958|Abd al-Karim Qasim 1963|Abd al-Salam Arif 1966|Ahmad Hasan al-Bakr 1982|Salvador Allende 1973|Carlos Prats 1974|Hussein Kamel 1996";
        return known.Split('|').ToDictionary(
            entry => entry[..entry.LastIndexOf(' ')],
            entry => int.Parse(entry[(entry.LastIndexOf(' ') + 1)..], System.Globalization.CultureInfo.InvariantCulture),
            StringComparer.Ordinal);
    }
}
