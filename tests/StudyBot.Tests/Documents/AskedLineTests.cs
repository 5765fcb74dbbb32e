using StudyBot.Documents;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Verbs;

namespace StudyBot.Tests.Documents;

public sealed class AskedLineTests
{
    private const string Refusal = "The question has 10,000 characters, and 300 can be read. Ask for one thing at a time: who, when, where, how many, or why.";

    private static readonly SourceStems None = SourceStems.Of([]);

    [Fact]
    public void A_question_longer_than_one_is_refused_as_in_chat()
    {
        var asked = new string('q', 10_000);

        Assert.Equal(Refusal, Wrong(new Verb.Ask(CommonOptions.None, false, null, asked), asked));
        Assert.Equal($"Line 3: {Refusal}", Wrong(new Verb.Ask(CommonOptions.None, true, null, null), $$"""{"id": 1, "question": "{{asked}}"}"""));
    }

    [Fact]
    public void The_longest_question_is_asked()
    {
        var longest = new string('q', QuestionReading.LongestQuestion);

        Assert.IsType<AskedLine.Asked>(AskedLine.Read(new Verb.Ask(CommonOptions.None, false, null, longest), longest, 1, None));
    }

    private static string Wrong(Verb.Ask ask, string line) => Assert.IsType<AskedLine.Wrong>(AskedLine.Read(ask, line, 3, None)).Sentence;
}
