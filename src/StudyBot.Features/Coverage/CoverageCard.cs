using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz.Admin;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Review;
using StudyBot.Features.Sources;
using StudyBot.Features.Wording;

namespace StudyBot.Features.Coverage;

/// <summary>What <c>/coverage</c> shows: all together first, then the documents, those first that want a moderator most.</summary>
internal static class CoverageCard
{
    private const int SourcesOnAPage = 8;

    public static Card Show(CoverageTotals totals, int page, Instant now, Func<int, ReadTarget> toPage)
    {
        var sources = totals.Sources
            .OrderByDescending(s => s.Waiting + s.Proposed)
            .ThenBy(s => s.Unused)
            .ThenBy(s => s.Source.DisplayTitle, StringComparer.Ordinal)
            .ToList();
        var pages = Math.Max(1, (sources.Count + SourcesOnAPage - 1) / SourcesOnAPage);
        page = Math.Clamp(page, 0, pages - 1);
        return new Card("Coverage")
        {
            Parts = [.. Totals(totals, now), .. Listed(sources.Skip(page * SourcesOnAPage).Take(SourcesOnAPage))],
            Controls = [.. CitedCard.PageButtons(page, pages, toPage)],
            Footer = CitedCard.PageOf(page, pages),
        };
    }

    private static IEnumerable<CardPart> Totals(CoverageTotals totals, Instant now)
    {
        yield return new Field("Documents", $"{Counted.Of(totals.Sources.Count, "document")} with {Counted.Of(totals.Sources.Sum(s => s.Facts), "fact")}", []);
        yield return new Field("Waiting for moderators", Waiting(totals, now), []);
        if (totals.Undecided > 0)
        {
            yield return new Field(
                "Not added yet",
                RichText.Of(
                    new TextRun($"{Counted.Of(totals.Undecided, "document waits", "documents wait")} for the decision of whoever brought {(totals.Undecided == 1 ? "it" : "them")}; you can decide too with "),
                    new TextRun("/source list", TextStyles.Code)),
                []);
        }

        yield return new Field("Questions", $"{totals.Unused} not asked yet, {totals.Used} asked", []);
        yield return totals.Schedule is { Schedule: var daily } schedule
            ? new Field(
                "Daily question",
                $"{ClockTimeText.Write(daily.Time)}, {DaysText.Write(daily.Days)} ({daily.Zone.Id}){(schedule.Pause is null ? "" : ", paused")}: "
                + (totals.Unused > 0 ? $"enough for {Counted.Of(totals.DaysLeft ?? 0, "day")}" : "all were asked, so that those come again that were asked least"),
                [])
            : NoticeCards.Command("There is no daily question. Make a schedule: ", "/quizadmin schedule time:09:00 zone:Europe/Berlin days:Mon-Fri");
        if (totals.Waiting.Count > 0)
        {
            yield return NoticeCards.Command("To look over what waits: ", $"/{ReviewCommand.Name}");
        }
    }

    private static string Waiting(CoverageTotals totals, Instant now)
    {
        string?[] kinds =
        [
            Kind<ReviewItem.Disputed>("dispute"),
            Kind<ReviewItem.Reported>("report"),
            Kind<ReviewItem.Differing>("disagreement"),
            Kind<ReviewItem.Doubtful>("doubtful fact"),
            Kind<ReviewItem.Orphaned>("correction without its fact", "corrections without their facts"),
            Kind<ReviewItem.Proposed>("proposed question"),
        ];
        var all = string.Join(", ", kinds.OfType<string>());
        return all.Length == 0 ? "nothing"
            : totals.WaitsSince is { } since && now - since >= Duration.FromDays(1) ? $"{all}; the longest for {Counted.Of((int)(now - since).TotalDays, "day")}"
            : all;

        string? Kind<T>(string one, string? many = null) => totals.Waiting.OfType<T>().Count() is > 0 and var count ? Counted.Of(count, one, many ?? $"{one}s") : null;
    }

    private static IEnumerable<CardPart> Listed(IEnumerable<SourceCoverage> sources)
    {
        List<CitedText> lines = [.. sources.Select(s => new CitedText(Line(s), []))];
        yield return lines.Count > 0
            ? new FieldList("By document", [.. lines])
            : NoticeCards.Command("There are no documents yet: ", "/source add");
    }

    private static RichText Line(SourceCoverage source)
    {
        string?[] details =
        [
            Counted.Of(source.Facts, "fact"),
            source.Waiting > 0 ? $"{source.Waiting} waiting" : null,
            source.Unused + source.Used == 0 ? "no questions" : $"{Counted.Of(source.Unused, "question")} not asked yet, {source.Used} asked",
            source.Proposed > 0 ? $"{source.Proposed} to approve" : null,
        ];
        return RichText.Of(
            new TextRun(AddingCards.Title(source.Source), TextStyles.Bold),
            new TextRun(string.Concat(details.OfType<string>().Select(detail => $" · {detail}"))));
    }
}
