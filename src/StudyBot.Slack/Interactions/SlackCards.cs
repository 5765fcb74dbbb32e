using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;

namespace StudyBot.Slack.Interactions;

/// <summary>What the adapter itself says, always to the one alone.</summary>
internal static class SlackCards
{
    public static Card NotUnderstood { get; } = Notice(
        "I do not know this", "It was made by another version of the program, so nothing was done. Please use the command once more.");

    public static Card Foreign { get; } = Notice(
        "Not from your workspace",
        "You are here from another workspace, and the documents belong to the study group of this one. Ask the people here, or add StudyBot to your own workspace.");

    public static Card WholeOrganisation { get; } = Notice(
        "Installed for the whole organisation",
        "I answer in one workspace, whose documents are its study group's own. Whoever runs me must install the app in that workspace alone.");

    public static Card TooLateForForm { get; } = Notice("That took too long", "The form could not be opened in time, and nothing was changed. Please try again.");

    /// <summary>The form was closed before it could say what is wrong: what was typed comes back as a file, so that it is not lost.</summary>
    public static Card FormNotTaken(IEnumerable<string> errors, FormAnswers answers) => new("Not sent yet")
    {
        Tone = CardTone.Notice,
        Parts = [.. errors.Select(e => new Paragraph(e)), new Paragraph("It took too long to say so in the form itself. Please open it once more; nothing was done.")],
        Attachments = answers.Texts.IsEmpty ? [] : [Typed(answers)],
    };

    private static Attachment Typed(FormAnswers answers)
    {
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(string.Join("\n\n", answers.Texts.Select(t => $"{t.Key}:\n{t.Value}")));
        return new Attachment("what-you-typed.txt", "text/plain; charset=utf-8", bytes.Length, _ => Task.FromResult(bytes));
    }

    private static Card Notice(string title, string sentence) => new(title) { Tone = CardTone.Notice, Parts = [new Paragraph(sentence)] };
}
