using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Exports;

namespace StudyBot.Features.Audit;

/// <summary>What <c>/audit</c> says.</summary>
internal static class AuditCards
{
    private static readonly string[] Headings = ["at", "by", "action", "subject", "detail"];

    /// <param name="lines">Of the page, the newest first.</param>
    /// <param name="newer">To the page before; null where there is none.</param>
    /// <param name="older">To the one behind.</param>
    public static Card Page(
        IReadOnlyList<AuditLine> lines,
        AuditFilter filter,
        DateTimeZone zone,
        IReadOnlyDictionary<MemberId, TextRun> members,
        AuditSentence sentence,
        ReadTarget? newer,
        ReadTarget? older) => new("Who did what")
        {
            Subtitle = Narrowed(filter, members),
            Parts =
            [
                .. lines.GroupBy(line => line.At.InZone(zone).Date).Select(day => new FieldList(
                    day.Key.ToString("dddd, d MMMM uuuu", CultureInfo.InvariantCulture),
                    [.. day.Select(line => new CitedText(Line(line, zone, members, sentence), []))])),
            ],
            Controls = [.. CitedCard.PageButtons(newer, older)],
            Footer = RichText.Of(
                new TextRun($"Times of {zone.Id} · all as a file: "),
                new TextRun("/audit export", TextStyles.Code)),
        };

    public static Card Empty(AuditFilter filter, IReadOnlyDictionary<MemberId, TextRun> members) => new("Nothing to show")
    {
        Tone = CardTone.Notice,
        Subtitle = Narrowed(filter, members),
        Parts = [new Paragraph(filter is { What: null, By: null } ? "Nobody has changed anything in this group yet." : "Nothing of that was done in this group.")],
    };

    public static Card UnknownMember(string typed) => new("I do not know whom you mean")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph($"“{CardText.Short(typed)}” names no member. Name one as you would mention them, by id, or with the word me.")],
    };

    /// <summary>All that is asked for, the newest first; ids as they are kept.</summary>
    public static Card Export(IReadOnlyList<AuditLine> lines)
    {
        var rows = lines.Select(line => new[] { InstantPattern.General.Format(line.At), line.By.Value, line.Action, line.Subject, line.Detail ?? "" });

        // Spreadsheets take a table without this mark for one in the alphabet of their country.
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes($"\uFEFF{CsvTable.Write(Headings, rows)}");
        return new Card($"{Counted.Of(lines.Count, "line")} of the audit trail")
        {
            Parts = [new Paragraph("A table with a row for each change, the newest first, with times of UTC and members by id.")],
            Attachments = [new Attachment("audit.csv", "text/csv", bytes.Length, _ => Task.FromResult(bytes))],
        };
    }

    private static RichText Line(AuditLine line, DateTimeZone zone, IReadOnlyDictionary<MemberId, TextRun> members, AuditSentence sentence) => RichText.Of(
    [
        new TextRun(line.At.InZone(zone).TimeOfDay.ToString("HH:mm ", CultureInfo.InvariantCulture), TextStyles.Quiet),
        Member(line.By, members),
        new TextRun(" "),
        .. sentence.Of(line),
    ]);

    private static RichText? Narrowed(AuditFilter filter, IReadOnlyDictionary<MemberId, TextRun> members) => filter is { What: null, By: null }
        ? null
        : RichText.Of(
        [
            new TextRun("Only"),
            .. filter.What is { } what ? [new TextRun($" {CardText.Short(what)}")] : Array.Empty<TextRun>(),
            .. filter.By is { } by ? [new TextRun(" by "), Member(by, members)] : Array.Empty<TextRun>(),
        ]);

    private static TextRun Member(MemberId member, IReadOnlyDictionary<MemberId, TextRun> members) =>
        members.TryGetValue(member, out var shown) ? shown : new TextRun(member.Value);
}
