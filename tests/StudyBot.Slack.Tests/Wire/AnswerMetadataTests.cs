using StudyBot.Slack.Wire.Payloads;

namespace StudyBot.Slack.Tests.Wire;

public sealed class AnswerMetadataTests
{
    [Fact]
    public void Of_what_Slack_minds_the_parts_are_kept_and_no_word_that_somebody_wrote()
    {
        var told = new AnswerMetadata(
        [
            "[ERROR] must be less than 3001 characters: \"my secret plan\" [json-pointer:/blocks/0/text/text]",
            "[ERROR] no more than 10 items allowed [json-pointer:/blocks/12/fields]",
            "my secret plan [json-pointer:/my secret plan]",
        ]);

        Assert.Equal("/blocks/0/text/text, /blocks/12/fields", told.Parts);
        Assert.Null(new AnswerMetadata(["my secret plan"]).Parts);
        Assert.Null(new AnswerMetadata(null as IReadOnlyList<string>).Parts);
    }
}
