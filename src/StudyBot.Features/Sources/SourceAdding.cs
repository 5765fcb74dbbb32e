using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Library;
using StudyBot.Features.Quiz.Bank;
using StudyBot.Features.Sources.Keeping;
using StudyBot.Groups.Settings;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup.Searching;

namespace StudyBot.Features.Sources;

/// <summary>
/// Adds what a member brings, however it came: a file, a pasted text, a message. Each file is kept with the mark of its delivery, so that a repeated or
/// resumed delivery adds nothing twice and says the same.
/// </summary>
public sealed partial class SourceAdding(
    SpaceGroups groups,
    FeaturePorts ports,
    LibraryIndexer indexer,
    QuestionKeeper questions,
    HoldingBack holding,
    WaitingDocuments waiting,
    AddedReport report,
    ILogger<SourceAdding> logger)
{
    /// <summary>What holds where whoever brings a document does not say it.</summary>
    public static readonly SwitchSetting CheckSources = new(
        "check-sources",
        "Before a document is added, whoever brings it sees what it says of itself and can put that right; check:true does it for one.",
        Default: false);

    /// <summary>Whether what is brought waits until whoever brings it has seen what it says of itself.</summary>
    /// <param name="isChecked">What they said of that; null where they did not, and the group's setting decides.</param>
    internal async Task<bool> IsFirstSeenAsync(GroupId group, bool? isChecked, CancellationToken cancellationToken) =>
        isChecked ?? CheckSources.Read(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false)) == true;

    /// <summary>The card that says what came of it; everything on it is committed.</summary>
    /// <param name="isChecked">As for <see cref="IsFirstSeenAsync"/>.</param>
    public async Task<Card> AddAsync(
        Circumstances at, ImmutableArray<IncomingFile> files, bool? isChecked, ProgressReport progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(progress);
        var group = await groups.GroupOfAsync(at, cancellationToken).ConfigureAwait(false);
        var isFirstSeen = await IsFirstSeenAsync(group, isChecked, cancellationToken).ConfigureAwait(false);
        var outcomes = new List<IndexOutcome>();
        for (var i = 0; i < files.Length; i++)
        {
            var (done, drawing) = (i, AddingProgress.Drawing(files[i], i, files.Length));
            await progress(AddingProgress.Reading(files[i], i, files.Length), files.Length > 1 ? (double)i / files.Length : null, cancellationToken).ConfigureAwait(false);
            outcomes.Add(await AddingProgress.ToldAsync(
                Marked(files[i], at.Delivery, i, files.Length),
                file => indexer.IndexAsync(file, group, SpaceGroups.MemberOf(at.Member.Id), isFirstSeen ? holding.HoldAsync : holding.HoldNearAsync, cancellationToken),
                share => progress(drawing, (done + share) / files.Length, CancellationToken.None)).ConfigureAwait(false));
        }

        if (outcomes.Any(outcome => outcome is IndexOutcome.Indexed))
        {
            await progress("Making it searchable…", null, CancellationToken.None).ConfigureAwait(false);
            await FollowAsync(group, cancellationToken).ConfigureAwait(false);
        }

        return await ShowAsync(group, outcomes, isFirstSeen, at, CancellationToken.None).ConfigureAwait(false);
    }

    /// <summary>The search follows the store now rather than at the next question; where it cannot, it does then. Quiz questions follow in their own time.</summary>
    internal async Task FollowAsync(GroupId group, CancellationToken cancellationToken)
    {
        questions.Nudge();
        try
        {
            await ports.Passages.PrepareAsync(group, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // What was committed stays, and is told.
        }
        catch (SearchIndexLostException lost)
        {
            LogNotPrepared(lost, group);
        }
    }

    // The delivery itself is done with its last file, and not before: what is left of it then runs at the next start.
    private static IncomingFile Marked(IncomingFile file, DeliveryId delivery, int number, int count)
    {
        var whole = new EffectId(delivery.Value);
        return number == count - 1
            ? file with { Effect = whole }
            : file with { Effect = new EffectId(string.Create(CultureInfo.InvariantCulture, $"{delivery}/{number + 1}")), PartOf = whole };
    }

    private async Task<Card> ShowAsync(GroupId group, List<IndexOutcome> outcomes, bool isFirstSeen, Circumstances at, CancellationToken cancellationToken)
    {
        var isHere = at.Space == SpaceId.Terminal;
        switch (outcomes)
        {
            case [IndexOutcome.HeldBack held]:
                return isFirstSeen
                    ? await waiting.ShowAsync(at, group, held.Held, null, cancellationToken).ConfigureAwait(false)
                    : await waiting.CompareAsync(at, group, held.Held, cancellationToken).ConfigureAwait(false);
            case [IndexOutcome.Indexed added]:
                return await report.ShowAsync("Added", group, added.Source, at, cancellationToken).ConfigureAwait(false);
            case [var refused]:
                return AddingCards.NotAdded(refused, isHere);
            default:
                var indexed = outcomes.OfType<IndexOutcome.Indexed>().Select(outcome => outcome.Source).ToList();
                var contents = await SourceContents.OfAsync(ports, group, indexed.Select(source => source.Id), cancellationToken).ConfigureAwait(false);
                var toAsk = indexed is [var first, ..] ? await SourceQuestions.OfAsync(ports, group, first, cancellationToken).ConfigureAwait(false) : [];
                var before = await SaidBefore.CountAsync(ports, indexed, cancellationToken).ConfigureAwait(false);
                return AddedCards.Several(outcomes, contents, toAsk, isHere, isFirstSeen, before, at.Member.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index does not follow {Group} yet")]
    private partial void LogNotPrepared(Exception reason, GroupId group);
}
