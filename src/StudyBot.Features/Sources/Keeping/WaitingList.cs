using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>What waits: to whoever brought it, so that one who lost its card finds it again, and to moderators whoever brought it.</summary>
public sealed class WaitingList(FeaturePorts ports, WaitingDocuments waiting, SpaceNames names, TimeProvider clock)
{
    private const int OnAPage = ChoiceCard.OptionsOnAPage;

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>What waits for the decision of whoever asks, and how many besides; none of these for who is no moderator.</summary>
    internal async Task<(IReadOnlyList<HeldSummary> Own, int OfOthers)> CountAsync(Circumstances at, GroupId group, CancellationToken cancellationToken)
    {
        var own = await ports.Sources.ListHeldAsync(group, SpaceGroups.MemberOf(at.Member.Id), Now, cancellationToken).ConfigureAwait(false);
        return await waiting.IsModeratorAsync(at, cancellationToken).ConfigureAwait(false)
            ? (own, (await ports.Sources.ListHeldAsync(group, null, Now, cancellationToken).ConfigureAwait(false)).ExceptBy(own.Select(held => held.Hash), held => held.Hash).Count())
            : (own, 0);
    }

    /// <summary>All of a group, for a moderator.</summary>
    internal async Task<Card> ShowAsync(Circumstances at, GroupId group, int page, CancellationToken cancellationToken)
    {
        var all = await ports.Sources.ListHeldAsync(group, null, Now, cancellationToken).ConfigureAwait(false);
        var pages = Math.Max(1, (all.Count + OnAPage - 1) / OnAPage);
        page = Math.Clamp(page, 0, pages - 1);
        List<HeldSummary> shown = [.. all.Skip(page * OnAPage).Take(OnAPage)];
        var members = await names.MembersAsync(at.Space.GetValueOrDefault(), shown.Select(held => held.By).OfType<MemberId>(), cancellationToken).ConfigureAwait(false);
        var asker = at.Member.Id;
        return new Card(all.Count == 0 ? "No document waits" : Counted.Of(all.Count, "document waits", "documents wait"))
        {
            Parts =
            [
                new Paragraph("Each waits for whoever brought it to decide, and is let go after a day. Moderators can decide on it too."),
                .. shown.Count == 0 ? Array.Empty<CardPart>() : [new FieldList("Waiting", [.. shown.Select(held => new CitedText(Line(held, members), []))])],
            ],
            Controls =
            [
                .. shown.Count == 0
                    ? Array.Empty<CardControl>()
                    : [new Choice("Look at one", [.. shown.Select(held => ChoiceCard.Option(CardText.OneLine(held.FileName), KeptTime.Of(held.Until, Now), WaitingActions.ToLook(held.Hash, asker)))])],
                .. CitedCard.PageButtons(page, pages, to => WaitingActions.ToTurnAll(to, asker)),
                new Button("Back to the documents", HeldActions.ToTurnList(0, asker)),
            ],
            Footer = CitedCard.PageOf(page, pages),
        };
    }

    private RichText Line(HeldSummary held, IReadOnlyDictionary<MemberId, TextRun> members) => RichText.Of(
    [
        new TextRun(CardText.Short(held.FileName), TextStyles.Bold),
        .. held.By is { } by ? [new TextRun(" · brought by "), members[by]] : Array.Empty<TextRun>(),
        .. held.Others > 0 ? [new TextRun($" and {Counted.Of(held.Others, "other")}")] : Array.Empty<TextRun>(),
        new TextRun($" · {KeptTime.Of(held.Until, Now)}"),
    ]);
}
