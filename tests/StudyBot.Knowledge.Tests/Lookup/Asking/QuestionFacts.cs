using System.Text.Json;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Testing;

namespace StudyBot.Knowledge.Tests.Lookup.Asking;

public sealed class QuestionFacts
{
    [Theory]
    [InlineData("Who signed the treaty?", nameof(AnswerKind.Person))]
    [InlineData("By whom was it signed?", nameof(AnswerKind.Person))]
    [InlineData("Which prime minister visited Oslo?", nameof(AnswerKind.Person))]
    [InlineData("When did they meet?", nameof(AnswerKind.Date))]
    [InlineData("In what year did the war end?", nameof(AnswerKind.Date))]
    [InlineData("Where did the summit take place?", nameof(AnswerKind.Place))]
    [InlineData("What is the capital of Norway?", nameof(AnswerKind.Place))]
    [InlineData("In which city was it signed?", nameof(AnswerKind.Place))]
    [InlineData("How many islands are there?", nameof(AnswerKind.Number))]
    [InlineData("What percentage of the votes did it get?", nameof(AnswerKind.Number))]
    [InlineData("Which organization leads the talks?", nameof(AnswerKind.Organization))]
    [InlineData("Why did the talks fail?", nameof(AnswerKind.Reason))]
    [InlineData("How did the talks fail?", nameof(AnswerKind.Manner))]
    [InlineData("What is containment?", nameof(AnswerKind.Definition))]
    [InlineData("Tell me of the treaty", nameof(AnswerKind.Any))]
    [InlineData("What did they agree on?", nameof(AnswerKind.Any))]
    public void A_question_says_what_kind_of_thing_it_wants(string question, string kind) =>
        Assert.Equal(kind, Question.Read(question).Kind.ToString());

    [Fact]
    public void The_noun_that_is_asked_for_is_known() =>
        Assert.Contains("nation", Question.Read("How many nations control the region?").Heads);

    [Fact]
    public void Stop_words_are_sought_where_there_are_no_others()
    {
        Assert.Equal(["treati"], Question.Read("What is the treaty?").Sought.Select(t => t.Text));
        Assert.NotEmpty(Question.Read("Who is who?").Sought);
    }

    /// <summary>Of the kinds that decide what an answer must hold; what is said to be of a kind should be of it.</summary>
    [Fact]
    public void Labelled_questions_have_the_kind_that_people_gave_them()
    {
        var (right, said, wanted) = (0, 0, 0);
        foreach (var line in File.ReadLines(SharedFolder.Require("data", "qa", "trec_question_types.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            var label = Label(json.RootElement.GetProperty("coarse").GetString()!, json.RootElement.GetProperty("fine").GetString()!);
            var kind = Question.Read(json.RootElement.GetProperty("question").GetString()!).Kind;
            var found = kind is AnswerKind.Person or AnswerKind.Place or AnswerKind.Date or AnswerKind.Number or AnswerKind.Organization ? kind : (AnswerKind?)null;
            wanted += label is null ? 0 : 1;
            said += found is null ? 0 : 1;
            right += found is not null && found == label ? 1 : 0;
        }

        Assert.True(right >= 0.85 * said, $"{right} right of {said} said");
        Assert.True(right >= 0.7 * wanted, $"{right} right of {wanted} wanted");
    }

    private static AnswerKind? Label(string coarse, string fine) => (coarse, fine) switch
    {
        ("HUM", "gr") => AnswerKind.Organization,
        ("HUM", "ind") => AnswerKind.Person,
        ("LOC", _) => AnswerKind.Place,
        ("NUM", "date") => AnswerKind.Date,
        ("NUM", _) => AnswerKind.Number,
        _ => null,
    };
}
