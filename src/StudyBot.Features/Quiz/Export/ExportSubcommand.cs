using System.Collections.Immutable;
using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Features.Access;
using StudyBot.Features.Quiz.Learning;
using StudyBot.Features.Wording;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Exports;

namespace StudyBot.Features.Quiz.Export;

/// <summary><c>/quizadmin export csv|anki|gift</c>: the approved questions as a file, without what would tell the answer of an open one.</summary>
internal sealed class ExportSubcommand(SpaceGroups groups, FeaturePorts ports, Learnable learnable) : IQuizSubcommand
{
    private const string Format = "format";
    private const string Csv = "csv";
    private const string Anki = "anki";
    private const string Gift = "gift";

    public Subcommand Spec { get; } = new(
        "export",
        "The approved questions for a table, Anki or Moodle",
        $"/quizadmin export {Csv}",
        [new Parameter(Format, "Which program it is for", IsRequired: true, Choices: [Csv, Anki, Gift])],
        Right.Approve,
        ResponseMode.Private,
        HasEffect: false);

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        var titles = (await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false)).ToDictionary(s => s.Id, s => s.DisplayTitle);
        ImmutableArray<ExportedQuestion> questions =
        [
            .. (await learnable.ReadAsync(group, cancellationToken).ConfigureAwait(false))
                .Where(q => titles.ContainsKey(q.Evidence[0].Source))
                .Select(q => new ExportedQuestion(q, titles[q.Evidence[0].Source])),
        ];
        if (questions.IsEmpty)
        {
            return Reply.Show(Nothing());
        }

        var format = invocation.Arguments.Text(Format);
        await ports.Audit.NoteAsync(
            new AuditLine(group, SpaceGroups.MemberOf(invocation.At.Member.Id), invocation.At.Received, "questions.exported", format ?? "", null),
            new EffectId(invocation.At.Delivery.Value),
            cancellationToken).ConfigureAwait(false);
        return Reply.Show(Show(format, questions));
    }

    private static Card Show(string? format, ImmutableArray<ExportedQuestion> questions)
    {
        // Spreadsheets take a table without this mark for one in the alphabet of their country.
        var (name, type, text, hint) = format switch
        {
            Anki => ("questions-anki.txt", "text/plain", AnkiExport.Write(questions), "In Anki: File, Import. Importing a later export renews the notes."),
            Gift => ("questions.gift.txt", "text/plain", GiftExport.Write(questions), "In Moodle: Question bank, Import, GIFT format."),
            Csv => ("questions.csv", "text/csv", $"\uFEFF{CsvExport.Write(questions)}", "A table with a row for each question, for any spreadsheet."),
            var other => throw new System.Diagnostics.UnreachableException(other),
        };
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(text);
        return new Card($"{Counted.Of(questions.Length, "question")} to take along")
        {
            Parts = [new Paragraph(hint), new Paragraph("It has the answers. Questions that are open right now are not in it.")],
            Attachments = [new Attachment(name, type, bytes.Length, _ => Task.FromResult(bytes))],
        };
    }

    private static Card Nothing() => new("There is no question to export")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("No question of this group is approved yet, or the only ones are open right now.")],
    };
}
