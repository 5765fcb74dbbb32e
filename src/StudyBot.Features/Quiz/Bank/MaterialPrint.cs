using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Features.Quiz.Bank;

/// <summary>
/// Names all that a group's questions are made of: its sources with the version of their extraction, what moderators hid and edited, and the very code
/// that makes questions. Groups that have only the library have one print.
/// </summary>
internal static class MaterialPrint
{
    // A build that makes questions otherwise is another module.
    private static readonly string Maker = typeof(QuestionMaker).Module.ModuleVersionId.ToString("N");

    public static string Of(IEnumerable<SourceSummary> sources, IEnumerable<FactOverlay> overlays)
    {
        var text = new StringBuilder(Maker);
        foreach (var source in sources.OrderBy(s => s.Id.ToString(), StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{source.Id} {source.ExtractionVersion} {source.Facts} {source.DisplayTitle} {source.Info.Published?.Iso}");
        }

        foreach (var overlay in overlays.OrderBy(o => o.Fact.Value, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{overlay.Fact} {overlay.IsHidden} {overlay.IsPassageHidden} {overlay.Edit}");
        }

        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
