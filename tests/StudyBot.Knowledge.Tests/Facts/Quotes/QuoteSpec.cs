namespace StudyBot.Knowledge.Tests.Facts.Quotes;

/// <summary>
/// Cases of quotes, one a line: the text, then each quote as "speaker: words", " ; " between two; "?" is nobody, "-" no quote at all. " … " stands
/// between parts, " ¶ " between paragraphs. A bug adds its case here first.
/// </summary>
internal static class QuoteSpec
{
    public const string Table = """
        # Behind a verb
        | President Anna Novak said that “the talks were frank and useful.” | Anna Novak: the talks were frank and useful.
        | President Anna Novak said, "The talks were frank and useful." | Anna Novak: The talks were frank and useful.
        | President Anna Novak told reporters in Oslo on Monday: «The talks were frank and useful.» | Anna Novak: The talks were frank and useful.
        | President Anna Novak warned that the pact was „only the first step of many“. | Anna Novak: only the first step of many
        | Anna Novak, who had been minister of trade since 1981, recalled the year as “the longest of my life.” | Anna Novak: the longest of my life.
        | President Anna Novak stressed the need for peace, saying that, “this is not a trade of one thing for another.” | Anna Novak: this is not a trade of one thing for another.
        | President Anna Novak rose to greet her guests and declared that “the long winter is over.” | Anna Novak: the long winter is over.
        | The delay caused President Anna Novak to complain, “Nobody answers my letters any more.” | Anna Novak: Nobody answers my letters any more.
        | The court heard Senator John Smith of Ohio say that “no treaty binds a people against its will.” | John Smith: no treaty binds a people against its will.
        | President Anna Novak spoke of leaving “the old quarrels on the ash-heap of the century.” | Anna Novak: the old quarrels on the ash-heap of the century.
        | What President Anna Novak called “a frank exchange between two old neighbours” lasted an hour. | Anna Novak: a frank exchange between two old neighbours
        | President Anna Novak said they must gain “control of the fishing race,” and left. | Anna Novak: control of the fishing race,
        | President Anna Novak wrote John Smith that “the fleet will sail whatever the weather.” | Anna Novak: the fleet will sail whatever the weather.
        # Before a verb
        | “The talks were frank and useful,” said President Anna Novak. | Anna Novak: The talks were frank and useful,
        | "The talks were frank and useful", said KCNA. | KCNA: The talks were frank and useful
        | “The talks were frank and useful,” Foreign Minister John Smith told reporters. | John Smith: The talks were frank and useful,
        | “The talks were frank and useful,” John Smith, the foreign minister of Norway, told reporters. | John Smith: The talks were frank and useful,
        | “Where are the ships that we were promised?” asked President Anna Novak. | Anna Novak: Where are the ships that we were promised?
        | ‘The talks were frank and useful,’ said President Anna Novak. | Anna Novak: The talks were frank and useful,
        | 'The leaders' talks were frank and useful,' said President Anna Novak. | Anna Novak: The leaders' talks were frank and useful,
        | “Nothing is agreed until everything is agreed,” the old farmer said. | the old farmer: Nothing is agreed until everything is agreed,
        # Without a verb of its own
        | According to President Anna Novak, “the talks were frank and useful.” | Anna Novak: the talks were frank and useful.
        | “The talks were frank and useful,” according to the ministry. | the ministry: The talks were frank and useful,
        | “The talks were frank and useful,” as President Anna Novak put it. | Anna Novak: The talks were frank and useful,
        | As President Anna Novak put it, “the talks were frank and useful.” | Anna Novak: the talks were frank and useful.
        | In President Anna Novak’s words, “the talks were frank and useful.” | Anna Novak: the talks were frank and useful.
        | It was, in the words of President Anna Novak, “a frank and useful hour.” | Anna Novak: a frank and useful hour.
        | President Anna Novak’s reply was short: “We have nothing to add to our letter.” | Anna Novak: We have nothing to add to our letter.
        | President Anna Novak set out the aims of her government: “We want fish, and we want peace with our neighbours.” | Anna Novak: We want fish, and we want peace with our neighbours.
        | The pact was described by President Anna Novak as “the best bargain of the century.” | Anna Novak: the best bargain of the century.
        # Split, continued, taken up
        | “The talks,” President Anna Novak said, “were frank and useful.” | Anna Novak: The talks, … were frank and useful.
        | “The talks were frank,” President Anna Novak said. “They were useful as well.” | Anna Novak: The talks were frank, … They were useful as well.
        | President Anna Novak said: “The talks were frank. They were useful as well. We shall meet again.” | Anna Novak: The talks were frank. They were useful as well. We shall meet again.
        | President Anna Novak said: “The talks were frank and useful. ¶ “We shall meet again in the spring.” | Anna Novak: The talks were frank and useful. … We shall meet again in the spring.
        | President Anna Novak wrote to the islanders: ¶ “Your homes will be yours again before the winter.” | Anna Novak: Your homes will be yours again before the winter.
        | President Anna Novak said: “The talks were frank and useful. ¶ They met again in the spring. | -
        | "The raid deserves a harsh answer", said KCNA; and, later, "the front-line units have orders to be ready". | KCNA: The raid deserves a harsh answer ; KCNA: the front-line units have orders to be ready
        | President Anna Novak told her people that the work would not end “in a hundred days, nor in a year. But,” she said, “let us begin.” | Anna Novak: in a hundred days, nor in a year. But, … let us begin.
        | President Anna Novak said: “He told me, ‘Never again,’ and I believe him.” | Anna Novak: He told me, ‘Never again,’ and I believe him.
        | President Anna Novak said: “He told me, "Never again," and I believe him.” | Anna Novak: He told me, "Never again," and I believe him.
        # Who
        | President Anna Novak arrived in Oslo. “The talks will be frank and useful,” she said. | Anna Novak: The talks will be frank and useful,
        | President Anna Novak met Prime Minister John Smith. Novak spoke first. “The talks were frank and useful,” she said. | Anna Novak: The talks were frank and useful,
        | President Anna Novak and Prime Minister John Smith met in Oslo. “The talks were frank and useful for all,” he said. | ?: The talks were frank and useful for all,
        | One historian has described the ministry under President Anna Novak. He wrote: “In that year the ministry was small and placid.” | ?: In that year the ministry was small and placid.
        | President Anna Novak met Prime Minister John Smith in Oslo. The president said that “the talks were frank and useful.” | Anna Novak: the talks were frank and useful.
        | A senior official said that “the talks were frank and useful.” | A senior official: the talks were frank and useful.
        | Novak’s spokesman declared, “We buried the quarrel at the bottom of the sea.” | Novak’s spokesman: We buried the quarrel at the bottom of the sea.
        | A spokesman for the Ministry of Fisheries said that “the talks were frank and useful.” | A spokesman for the Ministry of Fisheries: the talks were frank and useful.
        | The statement said that “the two sides will meet again in the spring.” | The statement: the two sides will meet again in the spring.
        | The treaty states: “The parties shall meet once a year.” | The treaty: The parties shall meet once a year.
        | Secretary Smith, noted one biographer, “could always find the words that his chief wanted.” | one biographer: could always find the words that his chief wanted.
        | President Anna Novak and Prime Minister John Smith said that “the talks were frank and useful.” | Anna Novak and John Smith: the talks were frank and useful.
        | I heard a great president, Anna Novak, declare: “The people have decided, and they will have peace.” | Anna Novak: The people have decided, and they will have peace.
        | John Smith, an adviser to President Anna Novak, noted that the vote was “a shift in the balance of forces.” | John Smith: a shift in the balance of forces.
        | Shakespeare said that “a rose by any other name would smell as sweet.” | Shakespeare: a rose by any other name would smell as sweet.
        | “The talks were frank,” said President Anna Novak. ¶ “They were useful as well, and we shall meet again.” | Anna Novak: The talks were frank, ; Anna Novak: They were useful as well, and we shall meet again.
        | President Anna Novak called the offer “absurd,” adding that “nobody in this house will sign it.” | Anna Novak: nobody in this house will sign it.
        | Critics were not pleased, with one reader writing, “How can we judge if one side is silent?” | one reader: How can we judge if one side is silent?
        | Her former teacher, Koolhaas, described the islands as “a planet in their own orbit.” | Koolhaas: a planet in their own orbit.
        | The islands were described by W. W. Rouse Ball as “by far the ablest of all.” | W. W. Rouse Ball: by far the ablest of all.
        | President Anna Novak said: “The talks were frank and useful. ¶ We shall meet again in the spring.” | Anna Novak: The talks were frank and useful. … We shall meet again in the spring.
        | “We have come to show what we can do,” team member Rodaba Noori told the press, “and to win.” | Rodaba Noori: We have come to show what we can do, … and to win.
        | We need to “make sure that there is enough salt in the bread,” Ms Anna Novak said. | Anna Novak: make sure that there is enough salt in the bread,
        | According to the protocol of the conference, there was to be “a complete disarmament of the islands.” | the protocol: a complete disarmament of the islands.
        | President Anna Novak proposed that every nation should “enjoy perfect equality of treatment,” and left. | Anna Novak: enjoy perfect equality of treatment,
        | Following the talks, President Anna Novak said: ¶ “It was a frank and useful hour. ¶ “We shall meet again in the spring.” | Anna Novak: It was a frank and useful hour. … We shall meet again in the spring.
        | Gen. Joseph Votel, commander of the fleet said, “We have been very clear from the outset.” | Joseph Votel: We have been very clear from the outset.
        | With this gift, as the Head of the Gabonese State likes to put it, “we can do everything except sleep on it.” | the Head of the Gabonese State: we can do everything except sleep on it.
        | In the words of an old play, the small islands can tell the great: “Those who stand alone are not strong.” | ?: Those who stand alone are not strong.
        # What is none
        | The agency quoted an ICSI report “of snow and ice in the past and at present.” |
        | President Anna Novak wrote the pamphlet “a short history of the islands.” |
        | The report ends on an encouraging note, “with hope for all the islands.” |
        | It is the essence of the “approach based on new ideas” that it has no borders. |
        | President Anna Novak has come up with a way, the “approach based on new ideas” that she proposed at Oslo. |
        | The written request was titled “A request for measures to enable free visits to the islands.” |
        | The phrase “not infringe the stance of each side” is no more than a guideline. |
        | As a result they got as far as the phrase: “to create a framework that will not infringe either position.” |
        | There were phrases in the text that bear study, such as: “the span of the activities is the four islands”; “areas such as fishing and farming”. |
        | Norton is the author of “The History of Peter the Great, Emperor of Russia.” |
        | President Anna Novak read “The History of Peter the Great” in the train. |
        | Many welcomed the so-called “spirit of the long table” with a shrug. |
        | He told of a team named "Better Idea of Norwegian Girls," which won two games. |
        | President Anna Novak never said that “the talks were frank and useful.” |
        | President Anna Novak concluded the convention with Norway to “regulate the citizenship of those who move.” |
        | The colony became a separate state, “effective from the first of August.” |
        | Tariffs (“the old wall against the world outside”) went up again. |
        | The treaty’s ‘Most Favoured Nation’ clause and the leaders’ letters were published. |
        | As I said when I came here, “my friends, we shall not fail each other.” |
        """;

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in Table.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith('|')))
        {
            var cells = line.Split('|');
            rows.Add(cells[1].Trim(), cells[2].Trim() is { Length: > 0 } said and not "-" ? said : "-");
        }

        return rows;
    }
}
