using StudyBot.Chat.Connections;
using StudyBot.Discord.Cards;
using StudyBot.Discord.Wire.Gateway;
using StudyBot.Discord.Wire.Payloads.Interactions;
using StudyBot.Discord.Wire.Payloads.Messages;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord;

/// <summary>
/// Reads a made-up interaction and writes a made-up answer, while the connection comes about: what is done for the first time takes many times as long, and
/// members wait 3 s. Sends nothing.
/// </summary>
internal static class Rehearsal
{
    // From the thirtieth call on, what is called is compiled well.
    private const int Rounds = 40;

    private static ReadOnlySpan<byte> Frame =>
        """
        {"op":0,"t":"INTERACTION_CREATE","s":1,"d":{"id":"1","application_id":"2","type":2,"token":"none","guild_id":"3","channel_id":"4","channel":{"id":"4","type":0},
        "member":{"user":{"id":"5","username":"nobody"},"nick":null,"roles":["6"],"permissions":"0"},
        "data":{"id":"7","name":"command","type":1,"options":[{"name":"name","type":3,"value":"words"}]} } }
        """u8;

    public static void Run()
    {
        for (var round = 0; round < Rounds; round++)
        {
            if (GatewayFrame.TryRead(Frame, out var frame))
            {
                EventReader.Read(frame.Name, frame.Data);
            }

            var rendered = CardRenderer.Render(RehearsedCard.Sample);
            RestBody.Answer(new InteractionAnswer.Say(new OutgoingMessage { Embeds = rendered.Embeds, Components = rendered.Rows }));
        }
    }
}
