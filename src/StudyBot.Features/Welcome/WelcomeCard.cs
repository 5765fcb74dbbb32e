using StudyBot.Chat.Cards;

namespace StudyBot.Features.Welcome;

/// <summary>The first thing that a space hears.</summary>
internal static class WelcomeCard
{
    public static Card Greet(IReadOnlyList<string> examples) => new("Hello, I am StudyBot")
    {
        Parts =
        [
            new Paragraph(
                "I answer questions about the documents of your study group. Every line of an answer comes with the sentence that says so; "
                + "what no document says, I do not say."),
            .. examples.Count == 0
                ? Array.Empty<CardPart>()
                : [new FieldList("Try", [.. examples.Select(e => new CitedText(RichText.Of(new TextRun(e, TextStyles.Code)), []))])],
            new Paragraph(RichText.Of(new TextRun("/help", TextStyles.Code), new TextRun(" shows everything that you can ask."))),
            new Paragraph(RichText.Of(
                new TextRun("Moderators add the group's own documents with "),
                new TextRun("/source add", TextStyles.Code),
                new TextRun(": a file (text, Markdown, HTML, PDF or Word), or a text to paste. "),
                new TextRun("/settings list", TextStyles.Code),
                new TextRun(" shows what can be chosen here."))),
        ],
    };
}
