using System.Text.Json;
using NodaTime;
using StudyBot.Chat.Connections;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Interactions;
using StudyBot.Slack.Wire.Payloads;
using StudyBot.Slack.Wire.Payloads.Json;
using StudyBot.Slack.Wire.Socket;

namespace StudyBot.Slack;

/// <summary>
/// Reads made-up deliveries and writes made-up answers, while the connection comes about: what is done for the first time takes many times as long, and
/// Slack waits 3 s. Sends nothing and keeps nothing.
/// </summary>
internal static class Rehearsal
{
    // From the thirtieth call on, what is called is compiled well.
    private const int Rounds = 40;

    private const string Team = "T0";
    private const string User = "U0";

    private static ReadOnlySpan<byte> Command =>
        """
        {"envelope_id":"1","type":"slash_commands","accepts_response_payload":true,"payload":{"command":"/command","text":"words","team_id":"T0","user_id":"U0",
        "user_name":"nobody","channel_id":"C0","trigger_id":"2","response_url":"https://localhost/"}}
        """u8;

    private static ReadOnlySpan<byte> Shortcut =>
        """
        {"envelope_id":"3","type":"interactive","accepts_response_payload":false,"payload":{"type":"message_action","callback_id":"nothing","trigger_id":"4",
        "team":{"id":"T0"},"user":{"id":"U0","name":"nobody","team_id":"T0"},"channel":{"id":"C0","name":"general"},
        "message":{"type":"message","ts":"5.6","user":"U0","text":"words","files":[{"id":"F0","name":"words.txt","size":5}]}}}
        """u8;

    private static ReadOnlySpan<byte> Member =>
        """{"ok":true,"user":{"id":"U0","team_id":"T0","name":"nobody","is_admin":false,"profile":{"display_name":"Nobody","real_name":"Nobody"}}}"""u8;

    private static ReadOnlySpan<byte> Groups => """{"ok":true,"usergroups":[{"id":"S0","name":"Group","handle":"group","users":["U0"]}]}"""u8;

    /// <param name="ruleOf">When a delivery is acknowledged, as it is asked of each.</param>
    public static void Run(Func<Incoming, AcknowledgementRule> ruleOf)
    {
        for (var round = 0; round < Rounds; round++)
        {
            Take(Command, ruleOf);
            Take(Shortcut, ruleOf);
            JsonSerializer.Deserialize(Member, WireJson.Plain.UserAnswer);
            JsonSerializer.Deserialize(Groups, WireJson.Plain.UserGroupsAnswer);
            ChatEventJson.Write(Happened());
            JsonSerializer.SerializeToUtf8Bytes(CardMessage.Compose(RehearsedCard.Sample).Message, WireJson.Plain.OutgoingMessage);
        }
    }

    private static void Take(ReadOnlySpan<byte> message, Func<Incoming, AcknowledgementRule> ruleOf)
    {
        if (EnvelopeReader.Read(message) is { } envelope && EnvelopeReader.ReadDelivery(envelope) is { } delivery)
        {
            ruleOf(delivery.What);
        }
    }

    private static MessageCommandInvoked Happened()
    {
        var author = SlackIds.User(Team, User);
        var at = new Circumstances(
            SlackIds.Delivery("3"), SlackIds.Space(Team), new ChannelId("C0"), new ChatMember(author, "nobody", Standing.None), Instant.FromUnixTimeSeconds(0), new AnswerPlace(User, "C0").Write());
        return new MessageCommandInvoked(at, "nothing", new QuotedMessage(new MessageRef(SlackIds.Space(Team), at.Channel, "5.6"), author, "words", [], null));
    }
}
