namespace StudyBot.Knowledge.Tests.Dates;

/// <summary>
/// Cases of date expressions, one a line: the date of the writing (or nothing), the text with every expression in «marks», and
/// what each is, in order; "-" for none. A text without marks holds no date at all. " ¶ " parts paragraphs. A bug adds its case here first.
/// </summary>
internal static class DateSpec
{
    public const string Table = """
        # Days
        | It was «15 December 2016». | 2016-12-15
        | On «December 15, 2016», they met. | 2016-12-15
        | On «December 15 2016» they met. | 2016-12-15
        | On the «15th of December, 2016» they met. | 2016-12-15
        | the «4th of July 1776» | 1776-07-04
        | the «26th day of June, 1945» | 1945-06-26
        | «Friday, August 21, 2015» | 2015-08-21
        | On «Wednesday, 5 May 2010», talks began. | 2010-05-05
        | «Oct. 14, 1956» | 1956-10-14
        | «Sept. 9, 1956» | 1956-09-09
        | signed on «3 Sep 1939» | 1939-09-03
        | Remember «DECEMBER 7, 1941» always. | 1941-12-07
        | «2016-12-15» | 2016-12-15
        | dated «15.12.2016» | 2016-12-15
        | dated «12/25/1991» | 1991-12-25
        | dated «05/06/1991» | -
        | on «28 June in 2020» | 2020-06-28
        | «May 29, 2002», 15:50, Moscow | 2002-05-29
        | No day: they met on February 30, 2016. |
        # Months
        | proposed at the summit in «May 2016» | 2016-05
        | In «April, 1955», they gathered. | 1955-04
        | Vol. 41 «Jan., 2017» pp. 17–23. | 2017-01
        | By «early March 1957», relations had recovered. | 1957-03
        | in «mid-March 1957» | 1957-03
        | by the «end of March 1957» | 1957-03
        | In «December of 1988» they met. | 1988-12
        2017-01-20 | They met in «Dec». and in «May 2016». | 2016-12; 2016-05
        # Years
        | In «1954», the war ended. | 1954
        | Under the «1954» Geneva Accords, elections were due. | 1954
        | The conference («1955») | 1955
        | agreements done in «1984», «1994», «1995», and «2017» | 1984; 1994; 1995; 2017
        | They have talked since «1948». | 1948
        | Bandung Conference, «1955» | 1955
        # Ranges, decades, seasons
        | They met on «16–18 June 2022» in Vienna. | 2022-06-16/2022-06-18
        | They met «June 16 to 18, 2022». | 2022-06-16/2022-06-18
        | It lasted «from May 2 to May 5, 1955». | 1955-05-02/1955-05-05
        | It lasted «from 30 June to 2 July 1991». | 1991-06-30/1991-07-02
        | It lasted «from December 28, 1990, to January 3, 1991». | 1990-12-28/1991-01-03
        | «between May 2 and 5, 1955» | 1955-05-02/1955-05-05
        | on «November 10 and 11, 2017» | 2017-11-10/2017-11-11
        | the war of «1950-53» | 1950/1953
        | «1953–1960» | 1953/1960
        | «from 1947 to 1949» | 1947/1949
        | «between 1947 and 1949» | 1947/1949
        | in «2001-02» | -
        | The Nile in «March» and «July of 1991» | 1991-03; 1991-07
        | «from April to October 1947» | 1947-04/1947-10
        | in the «1970s» | 1970/1979
        | in the «early 1970s» | 1970/1979
        | by the «mid-1920s» | 1920/1929
        | in the «1800s» | 1800/1899
        | in the «1900s» | -
        | the «fall of 1983» | 1983
        | in the «winter of 2002» | 2002
        | «winter of 1775–1776» | 1775/1776
        # Counted from the writing
        2019-12-31 | They spoke of «yesterday»’s deal. | 2019-12-30
        2024-07-11 | The President met «today» with allies. | 2024-07-11
        2024-07-11 | They meet «tomorrow». | 2024-07-12
        2024-07-11 | They will meet «later this year». | 2024
        2017-01 | «This year», a visit is planned. | 2017
        2017-01 | «Last year» they met twice. | 2016
        2017-01 | «Next year» they will meet. | 2018
        2017-01-20 | «Last month» they met. | 2016-12
        2017-01 | They met «last September». | 2016-09
        2017-01-20 | They will meet «next May». | 2017-05
        2015-08-21 | It fired on «Thursday» afternoon. | 2015-08-20
        2015-08-21 | They will meet on «Thursday». | 2015-08-27
        2015-08-21 | They met «two days ago». | 2015-08-19
        2015-08-21 | They met «two months ago». | 2015-06
        2015-08-19 | They met «this week». | 2015-08-17/2015-08-23
        2015-08-21 | They met on «Tuesday» and «the day before yesterday». | 2015-08-18; 2015-08-19
        2017-01 | At the «October» summit he said no. | 2016-10
        2017-01 | A visit is planned, then in «April» there is a high chance that he will come. | 2017-04
        2017-01 | In the run up to the summit on «December 12», they met. | 2016-12-12
        2017-11-08 | The meeting will take place on «November 10 and 11». | 2017-11-10/2017-11-11
        2019-12-31 | It continues after «January 1, 2020». They praised the «December 29» exchange. | 2020-01-01; 2019-12-29
        2022-04-21 | They agreed (done in «1984» and «2017»). Services resume in «May». | 1984; 2017; 2022-05
        2022-04-21 | These are the first talks since «2018». They met on «April 21». | 2018; 2022-04-21
        2012-05-01 | The crisis began in «October 1962». On «October 22», he spoke. | 1962-10; 1962-10-22
        | «Yesterday» they met. | -
        | They met «today». | -
        2017 | They met «yesterday». | -
        2024-07-11 | In «today»’s world they differ. | -
        # Counted from what is told
        | On «July 26, 1956», he spoke. «The following day» troops moved. | 1956-07-26; 1956-07-27
        | On «June 3, 2006» it declared independence. «Two days later», it was recognized. | 2006-06-03; 2006-06-05
        | They broke off in «2002», with talks «the following year». | 2002; 2003
        | In «January 1992» they declared; they signed in «April of the same year». | 1992-01; 1992-04
        | In «1989» it began. «That fall», the wall came down. | 1989; 1989
        | In «March 1990» they met. «Three months later» they signed. | 1990-03; 1990-06
        | In «March 1990» they met. «A year earlier» they had not. | 1990-03; 1989
        | On «May 3, 1990» they met and signed on «the same day». | 1990-05-03; 1990-05-03
        | On «May 3, 1990» they met. They met again on the «15th». | 1990-05-03; 1990-05-15
        | In «1990» they met. «The following day» they signed. | 1990; -
        | On «May 3, 1990» they met; «a few days later» they signed. | 1990-05-03; -
        | In «October 1989» it fell. «One month after» the fall they met. | 1989-10; -
        # Without a year, in a tale
        | On «October 29, 1956», they attacked. They stopped on «November 6». | 1956-10-29; 1956-11-06
        | The canal, built in «1869», was taken on «July 26, 1956». ¶ On «September 9» he proposed an association. | 1869; 1956-07-26; 1956-09-09
        | In «December 1990» he warned them. In «January» he struck. | 1990-12; 1991-01
        | On «May 5» they met. | -
        | He left on «May 5» and returned in «June 1961». | -; 1961-06
        | The talks ran «between August and October». | -
        | In «1956» they talked. It ran «between August and October». | 1956; 1956-08/1956-10
        | We give to programmes until «2025» at the conference in «June». | 2025; -
        | By «March 1994», they threatened. In «May» they left. | 1994-03; 1994-05
        | By «2030» we will act. We met in «June». | 2030; -
        | «This year» we met. We won in «1991». In «May» we lost. | -; 1991; -
        | In «1991» they won. In «May» they lost. | 1991; 1991-05
        | They were founded in «1991». ¶ In «May» they met. | 1991; -
        2003 | Sixty-«nine years ago» and half «a century ago» they met. | -; -
        2017-01 | They met in «April last». | 2016-04
        | It opened on 30 September l993. |
        | In «1972» and «early 1973» much was done: the summit in «February», the talks in «May 1973». | 1972; 1973; -; 1973-05
        | They had signed a pact in «1974». «That fall», it ended. | 1974; -
        | By «1908» they had quarrelled, and in «September» they left. | 1908; -
        1998-01-27 | We'll hold a conference in «December». | 1998-12
        2024-06-18 | He will visit us on «June 18–19». | 2024-06-18/2024-06-19
        2017-01-01 | Talks will be held in Geneva in «February». | 2017-02
        2015-08-21 | On «Wednesday» the parliament voted. | 2015-08-19
        2015-08-21 | He said that the border would open on «Monday». | 2015-08-24
        2016-11-28 | It will release the results of the «September 17» strike. | 2016-09-17
        | in «mid-1941» | 1941
        # Not dates
        2018-01-11 | Abe may visit, and troops march on. |
        2018-01-11 | Prime Minister May spoke; the Long March on the capital went on. |
        2018-01-11 | There were 2,000 men, 1,500 troops and 1500 troops. |
        2018-01-11 | See pp. 17–23 and page 1954. |
        2018-01-11 | Resolution 1973 and Resolutions 1970 and 1973 were adopted. |
        2018-01-11 | The G20 met at 10 Downing Street at 13:20 for the second time, aged 54. |
        2018-01-11 | It cost $1954 or 1900 dollars, 37.1 percent. |
        2018-01-11 | The 15th summit and the first of its kind, to this day. |
        2018-01-11 | It will grow over the next year. |
        | He lived in 500 BC. |
        | Diplomacy, No.42  «Jan. 11, 2018» | 2018-01-11
        | Diplomacy, No.12  «Jan. 11, 2018» | 2018-01-11
        """;

    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var line in Table.Split('\n').Where(l => l.Trim().Length > 0 && !l.StartsWith('#')))
            {
                var cells = line.Split('|', StringSplitOptions.TrimEntries);
                rows.Add(cells[0], cells[1], cells[2]);
            }

            return rows;
        }
    }
}
