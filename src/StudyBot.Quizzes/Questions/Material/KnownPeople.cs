using StudyBot.Knowledge.Lookup;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>Those who led the states of which histories tell most, and those who spoke for them abroad: each is taken for others of the same state and its time. Known to everybody, of no document.</summary>
internal static class KnownPeople
{
    private const string Minister = "minister";
    private const int ShortestRespelled = 6;

    private static readonly List<KnownPerson> People = [];
    private static readonly Dictionary<string, KnownPerson> ByName = Read();
    private static readonly ILookup<string, (string[] Words, KnownPerson Person)> ByWord = People
        .SelectMany(p => p.Names, (p, name) => (Words: name.Split(' '), Person: p))
        .SelectMany(named => named.Words, (named, word) => (Word: word, Named: named))
        .ToLookup(e => e.Word, e => e.Named, StringComparer.Ordinal);

    public static IReadOnlyList<KnownPerson> All => People;

    /// <summary>By any of the names under which texts know somebody; null for who is not so known.</summary>
    public static KnownPerson? Of(string name) => ByName.GetValueOrDefault(NameForm.Fold(name).Replace(".", "", StringComparison.Ordinal));

    /// <summary>The name of whom everybody knows of whose name this is a slip of one letter in one of its words ("Nikita Khruschev"); null for all others.</summary>
    public static string? Respelled(string name)
    {
        if (Of(name) is not null)
        {
            return null;
        }

        // All words but one are right, so one of them finds the name.
        var words = name.Split(' ');
        return words.Length < 2 ? null : words.SelectMany(w => ByWord[w]).FirstOrDefault(known => known.Words.Length == words.Length
            && known.Words.Zip(words).Count(pair => pair.First != pair.Second) == 1
            && known.Words.Zip(words).All(pair => pair.First == pair.Second || IsSlip(pair.First, pair.Second))).Person?.Name;
    }

    // One letter more, less or other, in a word that is long enough to be told from others.
    private static bool IsSlip(string known, string written)
    {
        if (Math.Min(known.Length, written.Length) < ShortestRespelled || Math.Abs(known.Length - written.Length) > 1)
        {
            return false;
        }

        var begin = known.Zip(written).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = known.Reverse().Zip(written.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return begin + end >= Math.Max(known.Length, written.Length) - 1;
    }

    private static Dictionary<string, KnownPerson> Read()
    {
        var found = new Dictionary<string, KnownPerson>(StringComparer.Ordinal);

        Add("United States", OfficeClass.Head,
            "George Washington 1775-1797|John Adams 1774-1801|Thomas Jefferson 1775-1809|James Madison 1787-1817|James Monroe 1794-1825|John Quincy Adams 1809-1829|Andrew Jackson 1829-1837|Martin Van Buren 1837-1841|John Tyler 1841-1845|James K. Polk;James Polk;James Knox Polk 1845-1849|Zachary Taylor 1849-1850|Millard Fillmore 1850-1853|Franklin Pierce 1853-1857|James Buchanan 1857-1861|Abraham Lincoln 1861-1865|Andrew Johnson 1865-1869|Ulysses S. Grant;Ulysses Grant 1869-1877|Rutherford B. Hayes;Rutherford Hayes 1877-1881|James A. Garfield;James Garfield 1881-1881|Chester A. Arthur;Chester Arthur 1881-1885|Grover Cleveland 1885-1897|Benjamin Harrison 1889-1893|William McKinley 1897-1901|Theodore Roosevelt 1901-1909|William Howard Taft;William H. Taft;William Taft 1909-1913|Woodrow Wilson 1913-1921|Warren G. Harding;Warren Harding 1921-1923|Calvin Coolidge 1923-1929|Herbert Hoover 1929-1933|Franklin D. Roosevelt;Franklin Roosevelt;Franklin Delano Roosevelt 1933-1945|Harry S. Truman;Harry Truman 1945-1953|Dwight D. Eisenhower;Dwight Eisenhower 1953-1961|John F. Kennedy;John Kennedy;John Fitzgerald Kennedy 1961-1963|Lyndon B. Johnson;Lyndon Johnson;Lyndon Baines Johnson 1963-1969|Richard M. Nixon;Richard Nixon;Richard Milhous Nixon 1969-1974|Gerald Ford;Gerald R. Ford 1974-1977|Jimmy Carter;James Carter;James E. Carter 1977-1981|Ronald Reagan;Ronald W. Reagan 1981-1989|George H. W. Bush;George H.W. Bush;George Herbert Walker Bush 1981-1993|Bill Clinton;William J. Clinton;William Clinton;William Jefferson Clinton 1993-2001|George W. Bush 2001-2009|Barack Obama;Barack H. Obama 2009-2017|Donald Trump;Donald J. Trump 2017-2025|Joe Biden;Joseph Biden;Joseph R. Biden 2021-2025");
        Add("United States", Minister,
            "Benjamin Franklin 1757-1790|John Jay 1778-1795|Silas Deane 1776-1780|Arthur Lee 1776-1782|Henry Laurens 1779-1782|Gouverneur Morris 1776-1794|Alexander Hamilton 1776-1804|Robert R. Livingston;Robert Livingston 1776-1804|Richard Henry Lee 1774-1792|Robert Morris 1776-1795|Edmund Randolph 1794-1795|Timothy Pickering 1795-1800|John Marshall 1800-1801|Henry Clay 1825-1829|Edward Livingston 1831-1833|John Forsyth 1834-1841|Daniel Webster 1841-1852|Abel P. Upshur;Abel Upshur 1843-1844|John C. Calhoun 1844-1845|William Marcy;William L. Marcy 1853-1857|Lewis Cass 1857-1860|Charles Sumner 1851-1874|Salmon P. Chase;Salmon Chase 1855-1873|Edwin Stanton;Edwin M. Stanton 1860-1868|William Henry Seward;William H. Seward;William Seward 1861-1869|Hamilton Fish 1869-1877|William M. Evarts;William Evarts 1877-1881|James G. Blaine;James Blaine 1881-1892|Frederick T. Frelinghuysen;Frederick Frelinghuysen 1881-1885|Thomas F. Bayard;Thomas Bayard 1885-1889|Walter Q. Gresham;Walter Gresham 1893-1895|Richard Olney 1895-1897|John Hay 1898-1905|Elihu Root 1905-1909|Philander C. Knox;Philander Knox 1909-1913|William Jennings Bryan 1913-1915|Robert Lansing 1915-1920|Bainbridge Colby 1920-1921|Charles Evans Hughes 1921-1925|Frank B. Kellogg;Frank Kellogg 1925-1929|Henry L. Stimson;Henry Stimson 1929-1933|Cordell Hull 1933-1944|Edward R. Stettinius;Edward Stettinius;Edward R. Stettinius, Jr. 1944-1945|James F. Byrnes;James Byrnes 1945-1947|George C. Marshall;George Marshall 1947-1949|Dean Acheson;Dean G. Acheson 1949-1953|John Foster Dulles 1953-1959|Christian Herter;Christian A. Herter 1959-1961|Dean Rusk 1961-1969|William P. Rogers;William Rogers 1969-1973|Henry Kissinger;Henry A. Kissinger 1969-1977|Cyrus Vance;Cyrus R. Vance 1977-1980|Edmund Muskie;Edmund S. Muskie 1980-1981|Zbigniew Brzezinski 1977-1981|Alexander Haig;Alexander M. Haig 1981-1982|George Shultz;George P. Shultz 1982-1989|James Baker;James A. Baker 1989-1992|Lawrence Eagleburger;Lawrence S. Eagleburger 1992-1993|Warren Christopher 1993-1997|Madeleine Albright;Madeleine K. Albright 1997-2001|Colin Powell;Colin L. Powell 2001-2005|Condoleezza Rice 2005-2009|Hillary Clinton;Hillary Rodham Clinton 2009-2013|John Kerry;John F. Kerry 2013-2017|Robert McNamara;Robert S. McNamara 1961-1968|McGeorge Bundy 1961-1966|Walt Rostow;Walt W. Rostow 1966-1969|Melvin Laird 1969-1973|Caspar Weinberger 1981-1987|Brent Scowcroft 1975-1993|Anthony Lake 1993-1997|Harold Brown 1977-1981|Elliot Richardson;Elliot L. Richardson 1969-1977|James Schlesinger;James R. Schlesinger 1973-1979|Donald Rumsfeld;Donald H. Rumsfeld 1975-2006|William Perry;William J. Perry 1994-1997|Strobe Talbott 1993-2001|Richard Holbrooke;Richard C. Holbrooke 1977-2010|Averell Harriman;W. Averell Harriman 1941-1969|George Kennan;George F. Kennan 1944-1963|George Ball;George W. Ball 1961-1968|Sumner Welles 1933-1943|Harry Hopkins 1933-1946|Joseph Grew;Joseph C. Grew 1932-1945|James Forrestal;James V. Forrestal 1944-1949|Paul Nitze;Paul H. Nitze 1950-1989");
        Add("Soviet Union", OfficeClass.Head,
            "Vladimir Lenin;Vladimir I. Lenin 1917-1924|Joseph Stalin;Josef Stalin;Iosif Stalin 1924-1953|Lavrenty Beria;Lavrentiy Beria;Lavrenti Beria 1938-1953|Andrei Zhdanov 1934-1948|Georgy Malenkov;Georgi Malenkov 1946-1955|Nikita Khrushchev;Nikita S. Khrushchev 1953-1964|Leonid Brezhnev;Leonid I. Brezhnev 1964-1982|Alexei Kosygin;Aleksei Kosygin;Alexey Kosygin 1964-1980|Yuri Andropov 1982-1984|Konstantin Chernenko 1984-1985|Mikhail Gorbachev;Mikhail S. Gorbachev 1985-1991");
        Add("Soviet Union", Minister,
            "Maxim Litvinov 1930-1943|Vyacheslav Molotov;V. M. Molotov 1939-1956|Andrei Vyshinsky;Andrey Vyshinsky 1949-1953|Andrei Gromyko;Andrey Gromyko;Andrei A. Gromyko 1957-1985|Eduard Shevardnadze 1985-1991|Anastas Mikoyan 1926-1965|Nikolai Bulganin 1947-1958");
        Add("United Kingdom", OfficeClass.Head,
            "Lord North 1770-1782|Benjamin Disraeli 1868-1880|William Gladstone;William E. Gladstone 1868-1894|Arthur Balfour;Arthur James Balfour 1902-1919|David Lloyd George;Lloyd George 1916-1922|Stanley Baldwin 1923-1937|Ramsay MacDonald 1924-1935|Neville Chamberlain 1937-1940|Winston Churchill;Winston S. Churchill 1940-1955|Clement Attlee;Clement R. Attlee 1945-1951|Anthony Eden 1940-1957|Harold Macmillan 1957-1963|Alec Douglas-Home 1960-1964|Harold Wilson 1964-1976|Edward Heath 1970-1974|James Callaghan 1976-1979|Margaret Thatcher 1979-1990|John Major 1990-1997|Tony Blair 1997-2007|Gordon Brown 2007-2010|David Cameron 2010-2016|Theresa May 2016-2019|Boris Johnson 2019-2022");
        Add("France", OfficeClass.Head,
            "Georges Clemenceau 1906-1920|Raymond Poincaré 1912-1929|Aristide Briand 1909-1932|Léon Blum 1936-1938|Édouard Daladier;Edouard Daladier 1933-1940|Philippe Pétain 1940-1944|Charles de Gaulle 1940-1969|Pierre Mendès-France;Pierre Mendes-France 1954-1955|Georges Pompidou 1962-1974|Valéry Giscard d’Estaing;Valery Giscard d'Estaing 1974-1981|François Mitterrand;Francois Mitterrand 1981-1995|Jacques Chirac 1986-2007|Nicolas Sarkozy 2007-2012|François Hollande 2012-2017|Emmanuel Macron 2017-2025");
        Add("Germany", OfficeClass.Head,
            "Otto von Bismarck 1862-1890|Kaiser Wilhelm II;Wilhelm II 1888-1918|Gustav Stresemann 1923-1929|Paul von Hindenburg 1925-1934|Adolf Hitler 1933-1945|Konrad Adenauer 1949-1963|Ludwig Erhard 1963-1966|Willy Brandt 1966-1974|Helmut Schmidt 1974-1982|Helmut Kohl 1982-1998|Gerhard Schröder 1998-2005|Angela Merkel 2005-2021");
        Add("Russia", OfficeClass.Head, "Boris Yeltsin 1991-1999|Viktor Chernomyrdin 1992-1998|Vladimir Putin 1999-2025|Yevgeny Primakov 1996-1999|Dmitry Medvedev 2008-2020");
        Add("China", OfficeClass.Head,
            "Mao Zedong;Mao Tse-tung;Mao Tsetung;Mao Tse Tung 1935-1976|Zhou Enlai;Chou En-lai 1949-1976|Liu Shaoqi 1949-1968|Lin Biao 1945-1971|Zhu De;Chu Teh 1930-1976|Peng Dehuai 1945-1959|Hua Guofeng 1976-1981|Deng Xiaoping 1977-1992|Zhao Ziyang 1980-1989|Jiang Zemin 1989-2003|Li Peng 1987-1998|Zhu Rongji 1998-2003|Hu Jintao 2003-2013|Xi Jinping 2012-2025");

        // Who fought each other for one country led two.
        Add("Nationalist China", OfficeClass.Head, "Yuan Shikai 1895-1916|Huang Xing 1905-1916|Li Yuanhong 1911-1923|Song Jiaoren 1905-1913|Sun Yat-sen 1895-1925|Chiang Kai-shek;Jiang Jieshi 1927-1975|T. V. Soong;T.V. Soong 1928-1949|H. H. Kung;H.H. Kung 1928-1947|Wang Jingwei 1925-1944|Lin Sen 1931-1943|Li Zongren 1945-1950|Chen Cheng 1945-1965|Chiang Ching-kuo 1965-1988");
        Add("North Vietnam", OfficeClass.Head, "Ho Chi Minh 1945-1969|Le Duan 1960-1986|Pham Van Dong 1955-1987|Vo Nguyen Giap 1945-1980|Truong Chinh 1945-1986");
        Add("South Vietnam", OfficeClass.Head, "Ngo Dinh Diem 1954-1963|Nguyen Van Thieu 1965-1975|Nguyen Cao Ky 1965-1971|Bao Dai 1945-1955|Nguyen Khanh 1964-1965|Duong Van Minh 1963-1975");
        Add("North Korea", OfficeClass.Head, "Kim Il Sung;Kim Il-sung;Kim Il Song 1945-1994|Pak Hon-yong;Pak Hon Yong 1945-1953|Kim Tu-bong;Kim Tu Bong 1945-1958|Choe Yong-gon;Choe Yong Gon 1945-1972");
        Add("Israel", OfficeClass.Head, "David Ben-Gurion 1948-1963|Levi Eshkol 1963-1969|Golda Meir 1969-1974|Yitzhak Rabin 1974-1995|Menachem Begin 1977-1983|Yitzhak Shamir 1983-1992|Shimon Peres 1984-1996|Benjamin Netanyahu 1996-2025|Ehud Barak 1999-2001|Ariel Sharon 2001-2006");
        Add("Egypt", OfficeClass.Head, "Gamal Abdel Nasser;Gamal Abdul Nasser;Gamel Abdel Nasser 1954-1970|Anwar Sadat;Anwar al-Sadat 1970-1981|Hosni Mubarak 1981-2011|King Farouk 1936-1952");
        Add("Japan", OfficeClass.Head, "Hideki Tojo 1941-1944|Shigeru Yoshida;Yoshida Shigeru 1946-1954|Nobusuke Kishi;Kishi Nobusuke 1957-1960|Hayato Ikeda;Ikeda Hayato 1960-1964|Eisaku Sato;Sato Eisaku 1964-1972|Kakuei Tanaka 1972-1974|Yasuhiro Nakasone 1982-1987|Ryutaro Hashimoto 1996-1998|Keizo Obuchi 1998-2000|Yoshiro Mori 2000-2001|Junichiro Koizumi 2001-2006|Shinzo Abe 2006-2020|Yasuo Fukuda 2007-2008|Yukio Hatoyama 2009-2010|Yoshihiko Noda 2011-2012");
        Add("South Africa", OfficeClass.Head, "Jan Smuts 1919-1948|Hendrik Verwoerd 1958-1966|John Vorster 1966-1979|P. W. Botha;P.W. Botha;Pieter Botha 1978-1989|F. W. de Klerk;F.W. de Klerk;Frederik de Klerk 1989-1994|Nelson Mandela 1990-1999|Thabo Mbeki 1999-2008");
        Add("Poland", OfficeClass.Head, "Władysław Gomułka;Wladyslaw Gomulka 1956-1970|Edward Gierek 1970-1980|Wojciech Jaruzelski 1981-1990|Lech Wałęsa;Lech Walesa 1980-1995|Tadeusz Mazowiecki 1989-1991|Aleksander Kwaśniewski 1995-2005");
        Add("Czechoslovakia", OfficeClass.Head, "Edvard Beneš;Edvard Benes;Eduard Benes 1935-1948|Klement Gottwald 1946-1953|Antonín Novotný;Antonin Novotny 1953-1968|Alexander Dubček;Alexander Dubcek 1968-1989|Ludvík Svoboda;Ludvik Svoboda 1968-1975|Gustáv Husák;Gustav Husak 1968-1989|Oldřich Černík;Oldrich Cernik 1968-1970|Lubomír Štrougal;Lubomir Strougal 1970-1988|Václav Havel;Vaclav Havel 1977-2003");
        Add("Hungary", OfficeClass.Head, "Mátyás Rákosi;Matyas Rakosi 1945-1956|Imre Nagy 1953-1956|Ernő Gerő;Erno Gero 1956-1956|János Kádár;Janos Kadar 1956-1988|Károly Grósz;Karoly Grosz 1987-1989");
        Add("Mexico", OfficeClass.Head, "Porfirio Díaz;Porfirio Diaz 1876-1911|Francisco Madero;Francisco I. Madero 1910-1913|Victoriano Huerta 1913-1914|Venustiano Carranza 1914-1920|Álvaro Obregón;Alvaro Obregon 1915-1928|Pancho Villa;Francisco Villa 1911-1920");
        Add("Yugoslavia", OfficeClass.Head, "Josip Broz Tito;Josip Tito 1943-1980|Edvard Kardelj 1945-1979|Milovan Djilas;Milovan Đilas 1945-1954|Aleksandar Ranković;Aleksandar Rankovic 1945-1966|Koča Popović;Koca Popovic 1945-1972|Slobodan Milošević;Slobodan Milosevic 1989-2000|Ante Marković;Ante Markovic 1989-1991|Stjepan Mesić;Stjepan Mesic 1990-2010|Vojislav Koštunica;Vojislav Kostunica 2000-2008");
        Add("Cuba", OfficeClass.Head, "Ramón Grau San Martín;Ramon Grau San Martin 1933-1948|Carlos Prío Socarrás;Carlos Prio Socarras 1944-1952|Fulgencio Batista 1933-1959|Manuel Urrutia 1959-1959|Fidel Castro 1953-2008|Raúl Castro;Raul Castro 1953-2018|Osvaldo Dorticós;Osvaldo Dorticos 1959-1976|Che Guevara;Ernesto Guevara 1956-1967|Blas Roca 1934-1980");
        Add("Iraq", OfficeClass.Head, "Nuri al-Said;Nuri al-Sa'id 1930-1958|Abd al-Karim Qasim;Abdul Karim Qassem;Abdel Karim Kassem 1958-1963|Abd al-Salam Arif;Abdul Salam Arif 1958-1966|Abd al-Rahman Arif;Abdul Rahman Arif 1963-1968|Ahmad Hasan al-Bakr;Ahmed Hassan al-Bakr 1963-1979|Saddam Hussein;Saddam Husayn 1968-2003|Hussein Kamel 1983-1996|Ali Hassan al-Majid 1979-2003|Izzat Ibrahim;Izzat Ibrahim al-Duri 1979-2003|Taha Yassin Ramadan 1970-2003");
        Add("Chile", OfficeClass.Head, "Jorge Alessandri;Jorge Alessandri Rodríguez 1958-1970|Eduardo Frei Montalva;Eduardo Frei 1958-1973|Radomiro Tomic 1964-1973|Salvador Allende;Salvador Allende Gossens 1952-1973|Carlos Prats 1970-1974|Augusto Pinochet;Augusto Pinochet Ugarte 1973-1990|Gustavo Leigh 1973-1978|Patricio Aylwin 1970-1994");
        Add("India", OfficeClass.Head, "Jawaharlal Nehru 1946-1964|Lal Bahadur Shastri 1964-1966|Indira Gandhi 1966-1984|Morarji Desai 1977-1979|Rajiv Gandhi 1984-1991|Atal Bihari Vajpayee 1996-2004|Manmohan Singh 1991-2014|Narendra Modi 2014-2025");
        Add("Pakistan", OfficeClass.Head, "Liaquat Ali Khan 1947-1951|Ayub Khan;Mohammad Ayub Khan 1958-1969|Yahya Khan;Agha Mohammad Yahya Khan 1969-1971|Zulfikar Ali Bhutto;Zulfiqar Ali Bhutto 1971-1977|Zia ul-Haq;Muhammad Zia-ul-Haq 1977-1988|Benazir Bhutto 1988-1996|Nawaz Sharif 1990-2017|Pervez Musharraf 1999-2008");
        Add("South Korea", OfficeClass.Head, "Syngman Rhee 1945-1960|Park Chung-hee;Park Chung Hee 1961-1979|Chun Doo-hwan;Chun Doo Hwan 1980-1988|Roh Tae-woo;Roh Tae Woo 1988-1993|Kim Young-sam;Kim Young Sam 1993-1998|Kim Dae-jung;Kim Dae Jung 1998-2003|Roh Moo-hyun 2003-2008|Lee Myung-bak 2008-2013");
        Add("United Kingdom", Minister, "George Canning 1807-1827|Edward Grey 1905-1916|Austen Chamberlain 1924-1929|Arthur Henderson 1929-1931|John Simon 1931-1935|Samuel Hoare 1931-1936|Ernest Bevin 1940-1951|Herbert Morrison 1940-1951|Selwyn Lloyd 1955-1960|John Nott 1981-1983|Francis Pym 1981-1983|Geoffrey Howe 1979-1989|Michael Heseltine 1983-1997|Douglas Hurd 1985-1995");
        return found;

        void Add(string country, string rank, string people)
        {
            foreach (var entry in people.Split('|'))
            {
                var at = entry.LastIndexOf(' ');
                var names = entry[..at].Split(';');
                var years = entry[(at + 1)..].Split('-');
                var person = new KnownPerson(names[0], names, country, rank, int.Parse(years[0], System.Globalization.CultureInfo.InvariantCulture), int.Parse(years[1], System.Globalization.CultureInfo.InvariantCulture));
                People.Add(person);
                foreach (var name in names)
                {
                    found.TryAdd(NameForm.Fold(name).Replace(".", "", StringComparison.Ordinal), person);
                }
            }
        }
    }
}
