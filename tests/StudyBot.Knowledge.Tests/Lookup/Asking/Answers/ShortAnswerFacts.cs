using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Knowledge.Lookup.Asking.Answers;
using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Tests.Lookup.Asking.Answers;

public sealed class ShortAnswerFacts
{
    [Theory]
    [InlineData("When was the treaty signed?", "The treaty was signed on 3 May 2011.", "3 May 2011")]
    [InlineData("How many islands are there?", "There are 4 islands in the sea.", "4")]
    [InlineData("Who signed the treaty?", "The treaty was signed by John Major.", "John Major")]
    [InlineData("Whose plan was it?", "It was John Major's plan.", "John Major")]
    [InlineData("Where was the treaty signed?", "The treaty was signed in Norway.", "Norway")]
    public void What_alone_is_of_the_kind_is_the_answer(string question, string sentence, string answer) =>
        Assert.Equal(answer, Answer(question, sentence));

    [Theory]
    [InlineData("Who signed the treaty?", "The treaty was signed by John Major and Robert Walker.")]
    [InlineData("Where was the treaty signed?", "The treaty was signed in Norway or in Sweden.")]
    [InlineData("Who was the first chair?", "John F. was the first chair.")]
    [InlineData("Who followed Major?", "John Major was followed by others.")]
    [InlineData("Who signed the treaty?", "The treaty was signed.")]
    public void Where_several_could_be_it_or_it_is_not_whole_there_is_none(string question, string sentence) =>
        Assert.Null(Answer(question, sentence));

    private static string? Answer(string question, string sentence)
    {
        var asked = Question.Read(question);
        var terms = TermReader.Read(sentence, new TextSpan(0, sentence.Length));
        var candidates = AnswerFinder.Find(asked, [.. asked.Terms.Select(t => t.Text)], terms, sentence);
        return ShortAnswer.Of(asked.Kind, candidates) is { } span ? sentence.Substring(span.Start, span.Length) : null;
    }
}
