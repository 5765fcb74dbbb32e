using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Interactions;
using StudyBot.Slack.Members;
using StudyBot.Slack.Spaces;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;

namespace StudyBot.Slack.Home;

/// <summary>
/// What a member sees who opens the bot's own page: the answers to some lines, asked in the member's name. The first member of a workspace who does so is greeted
/// as well: an app hears nothing of channels that it is added to, so this is where somebody meets it.
/// </summary>
/// <param name="lines">As a member types them; those of unknown commands, or with an effect, are left out.</param>
internal sealed partial class HomeTab(
    string team,
    ImmutableArray<string> lines,
    CommandCatalog catalog,
    MemberBook members,
    SpaceWatch spaces,
    SlackApi api,
    TimeProvider time,
    ILogger logger)
{
    private readonly ImmutableArray<string> lines =
    [
        .. lines.Where(l => CommandLine.Read(l, catalog) is LineReading.Understood { Subcommand: { HasEffect: false, Mode: not ResponseMode.OpenForm } }),
    ];

    public async Task OpenedAsync(string delivery, EventBody opened, IRouter router, CancellationToken cancellationToken)
    {
        if (opened.User is not { Length: > 0 } user)
        {
            return;
        }

        if (opened.Tab is null or "home")
        {
            await PublishAsync(delivery, user, router, cancellationToken);
        }

        await spaces.GreetAsync(user, router, cancellationToken);
    }

    private async Task PublishAsync(string delivery, string user, IRouter router, CancellationToken cancellationToken)
    {
        var member = await members.FindAsync(team, user, user, MemberBook.Patience, cancellationToken);
        var cards = new List<Card>();
        for (var i = 0; i < lines.Length; i++)
        {
            var at = new Circumstances(
                SlackIds.Delivery(string.Create(CultureInfo.InvariantCulture, $"{delivery}:{i}")),
                SlackIds.Space(team),
                new ChannelId(user),
                member,
                Instant.FromDateTimeOffset(time.GetUtcNow()));
            var responder = new CapturingResponder();
            await router.RouteAsync(new CommandTyped(at, lines[i], []), responder, cancellationToken);

            // What there is nothing of today has no place here.
            if (responder.Card is { Tone: not (CardTone.Notice or CardTone.Error) } card)
            {
                cards.Add(card);
            }
        }

        var outcome = await api.PublishAsync(user, HomeRenderer.Render(cards), cancellationToken);
        if (outcome is not ApiOutcome<OpenedView>.Done)
        {
            LogNotPublished(outcome.Sentence);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A Home tab could not be shown: {Reason}")]
    private partial void LogNotPublished(string reason);
}
