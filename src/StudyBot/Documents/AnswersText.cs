using System.Globalization;
using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Features.Ask;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Asking;

namespace StudyBot.Documents;

/// <summary>What <c>ask</c> prints for people: sentences as their sources have them, each with its source and paragraph.</summary>
internal static class AnswersText
{
    /// <param name="listed">The sources that were asked.</param>
    public static string Of(PassagesFound found, IReadOnlyList<SourceSummary> listed)
    {
        if (found.Passages.Count == 0)
        {
            return listed.Count == 0 ? "There is no document to ask yet." : "No document has a word of that.\n";
        }

        var text = new StringBuilder();
        if (found.IsDeclined)
        {
            text.Append("No sentence found answers that with certainty. The nearest passages:\n");
        }

        foreach (var passage in found.Passages)
        {
            var title = listed.FirstOrDefault(s => s.Id == passage.Source)?.DisplayTitle ?? "";
            text.Append(CultureInfo.InvariantCulture, $"{Marked(passage)}\n  {Said.Name(title)}, paragraph {passage.Sentence.Block}\n");
        }

        return text.ToString();
    }

    /// <summary>The sentence with its short answer between [ and ], cut visibly where it is longer than sentences are.</summary>
    private static string Marked(FoundPassage passage) => TextSafety.CleanLine(string.Concat(
        AnswerText.Of(passage).Runs.Select(run => run.Styles.HasFlag(TextStyles.Marked) ? $"[{run.Text}]" : run.Text)));
}
