using System.Collections.Immutable;
using System.Text;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;

namespace StudyBot.Discord.Forms;

/// <summary>What is said of a form that was sent with errors, to the one who sent it alone.</summary>
internal static class FormCards
{
    /// <summary>Less than this is typed again as fast as it is copied.</summary>
    private const int WorthKeeping = 200;

    public static Card NotKept { get; } = new("This form is no longer open")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("What was typed is not kept for long. Please use the command once more; nothing was done.")],
    };

    /// <param name="form">Null where it was opened before a restart.</param>
    /// <param name="again">The id of the button that opens the form as it was filled in; null where it cannot be.</param>
    public static Card Rejected(Form? form, FormAnswers answers, ImmutableArray<FieldError> errors, string? again)
    {
        var hasFile = form?.Fields.Any(f => f.Kind == FormFieldKind.File) ?? answers.Files.Count > 0;
        return new Card("Not sent yet")
        {
            Tone = CardTone.Notice,
            Parts =
            [
                .. errors.Select(e => new Field(form?.Fields.FirstOrDefault(f => f.Name == e.Field)?.Label ?? "", e.Message, [])),
                .. again is null
                    ? [new Paragraph("Please use the command once more: I was started anew since the form was opened.")]
                    : hasFile ? [new Paragraph("A file has to be chosen again.")] : Array.Empty<CardPart>(),
            ],
            Controls = again is null ? [] : [new Button("Open it again", new SealedTarget(again), ButtonStyle.Primary)],
            Attachments = Typed(form, answers, again is null ? 1 : WorthKeeping) is { } typed ? [typed] : [],
        };
    }

    /// <summary>What was typed comes back as a file: at length always, so that no restart takes it away, and whatever it is where the form cannot be opened again.</summary>
    private static Attachment? Typed(Form? form, FormAnswers answers, int least)
    {
        if (answers.Texts.Values.Sum(t => t.Length) < least)
        {
            return null;
        }

        var text = string.Join("\n\n", answers.Texts.Select(t => $"{form?.Fields.FirstOrDefault(f => f.Name == t.Key)?.Label ?? t.Key}:\n{t.Value}"));
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(text);
        return new Attachment("what-you-typed.txt", "text/plain; charset=utf-8", bytes.Length, _ => Task.FromResult(bytes));
    }
}
