namespace StudyBot.Knowledge.Tests.Facts.Offices;

/// <summary>
/// Cases of offices, one a line: the text, then each office as "person = office", with "former" or the date it is as of behind it; " ; " between two.
/// Nothing where the text gives none. A bug adds its case here first.
/// </summary>
internal static class OfficeSpec
{
    public const string Table = """
        # Titles
        | The talks with President Anna Novak were frank. | Anna Novak = President
        | The talks with Russian Deputy Foreign Minister Igor Morgulov were frank. | Igor Morgulov = Russian Deputy Foreign Minister
        | Igor Morgulov, deputy foreign minister of Russia, was there. | Igor Morgulov = deputy foreign minister of Russia
        | The snow kept former Prime Minister John Smith at home. | John Smith = Prime Minister former
        | The snow kept then-Secretary of State Henry Kissinger at home. | Henry Kissinger = Secretary of State former
        | The snow kept the late President Anna Novak at home. | Anna Novak = President former
        | The snow kept Presidents Anna Novak and John Smith at home. | Anna Novak = President ; John Smith = President
        | The snow kept former President and Secretary of State John Adams at home. | John Adams = President former ; John Adams = Secretary of State former
        | President Anna Novak left. President Novak was tired. | Anna Novak = President
        | Secretary of State John Smith left. Secretary Smith was tired. | John Smith = Secretary of State
        | U.S. Secretary of State John Smith left. Secretary of State Smith was tired. | John Smith = U.S. Secretary of State
        | He was met by Second Secretary John Smith. | John Smith = Second Secretary
        | They met His Majesty King Hassan II. | Hassan II = King
        | The prize went to Thai Prime Minister General Somchai Wattana. | Somchai Wattana = Thai Prime Minister
        | The prize went to Attorney General John Smith. | John Smith = Attorney General
        | We heard of it from the President of China, Xi Weiming. | 
        | Prime Minister and President Moreau spoke at the summit. | Moreau = President
        # As of
        | On 3 May 2001, Prime Minister John Smith met with President Anna Novak in Paris. | John Smith = Prime Minister 2001-05-03 ; Anna Novak = President 2001-05-03
        | Anna Novak became prime minister in 1940. | Anna Novak = prime minister 1940
        | In 1940, Anna Novak became prime minister. | Anna Novak = prime minister 1940
        | Anna Novak, who was Secretary of State from 1933 to 1944, kept a diary. | Anna Novak = Secretary of State 1933/1944
        | Anna Novak served as Minister to Colombia in 1873. | Anna Novak = Minister to Colombia 1873
        | Anna Novak was appointed ambassador to Norway on March 5, 1942. | Anna Novak = ambassador to Norway 1942-03-05
        | President John Smith appointed Anna Novak as Ambassador to Norway on March 5, 1942. | John Smith = President 1942-03-05 ; Anna Novak = Ambassador to Norway 1942-03-05
        | Anna Novak succeeded John Smith as Secretary of State in January 1973. | Anna Novak = Secretary of State 1973-01 ; John Smith = Secretary of State former
        | John Smith was a former Attorney General under four presidents. | John Smith = Attorney General former
        | It was the poorest since Anna Novak was President in 1835. | Anna Novak = President 1835
        | Diplomatic relations began with a note of the Russian Chargé d’Affaires to President James Madison. | James Madison = President
        # What is none
        | Anna Novak was confirmed as Ambassador Designate to Norway on October 18, 2011. |
        | The snow kept Mr. John Smith and Dr. Anna Novak at home. |
        | The snow kept the historian John Smith at home. |
        | The snow kept U.S. General John Smith at home. |
        | The snow kept Lieutenant Colonel John Smith at home. |
        | The snow kept President-elect Anna Novak at home. |
        | Anna Novak never became president. |
        | Anna Novak was the first to arrive. |
        """;

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in Table.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith('|')))
        {
            var cells = line.Split('|');
            rows.Add(cells[1].Trim(), cells[2].Trim());
        }

        return rows;
    }
}
