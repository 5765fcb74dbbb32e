using System.Diagnostics;
using System.Globalization;
using StudyBot.Features.Library;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Documents;

/// <summary>Why a document was not taken, as one sentence that names it.</summary>
internal static class DocumentProblem
{
    /// <summary>Null where it was taken, or was there already.</summary>
    /// <param name="path">As the caller named it.</param>
    public static string? Sentence(string path, IndexOutcome outcome) => outcome switch
    {
        IndexOutcome.Empty => Empty(path),
        IndexOutcome.Binary => $"\"{Said.Name(path)}\" is not plain text, and of no other format that is read; those are {UnreadDocument.OtherFormats}.",
        IndexOutcome.WrongFormat wrong => WrongFormat(path, wrong.Format),
        IndexOutcome.NotRead unread => $"\"{Said.Name(path)}\" {UnreadDocument.Clause(unread.Reading)}.",
        IndexOutcome.TooLarge large => TooLarge(path, large.Bytes),
        IndexOutcome.Unreadable unreadable => Unreadable(path, unreadable.Reason),
        IndexOutcome.Unavailable unavailable => $"\"{Said.Name(path)}\" cannot be had. {unavailable.Reason}",
        IndexOutcome.DiskAlmostFull full => DiskAlmostFull(path, full.FreeBytes),
        IndexOutcome.TakenAwaySince => $"\"{Said.Name(path)}\" was added before and taken away since.",
        IndexOutcome.OfferedBefore => $"\"{Said.Name(path)}\" was bundled once and is not added again.",
        IndexOutcome.HeldBack => $"\"{Said.Name(path)}\" is nearly the same as a document that is there, and waits for a day until somebody decides.",
        IndexOutcome.TooManyWait => $"\"{Said.Name(path)}\" was not added: too many documents wait for a decision.",
        IndexOutcome.Indexed or IndexOutcome.AlreadyThere => null,
        _ => throw new UnreachableException(),
    };

    public static string Unreadable(string path, string reason) =>
        $"\"{Said.Name(path)}\" cannot be read ({reason.ReplaceLineEndings(" ").TrimEnd('.', ' ')}).";

    private static string Empty(string path) => $"\"{Said.Name(path)}\" is empty.";

    private static string WrongFormat(string path, string format) => $"\"{Said.Name(path)}\" is {format}; what is read is {UnreadDocument.Formats}.";

    private static string DiskAlmostFull(string path, long freeBytes) => string.Create(
        CultureInfo.InvariantCulture,
        $"\"{Said.Name(path)}\" was not kept: only {freeBytes / (1024 * 1024)} MB are free where the data folder is; make room and add it again.");

    private static string TooLarge(string path, long bytes) => string.Create(
        CultureInfo.InvariantCulture,
        $"\"{Said.Name(path)}\" is too large: {bytes} bytes, and a document may have {DocumentLimits.MaxBytes}.");
}
