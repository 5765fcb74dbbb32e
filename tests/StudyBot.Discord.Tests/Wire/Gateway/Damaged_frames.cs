using System.Text;
using System.Text.Json;
using StudyBot.Discord.Wire.Gateway;
using StudyBot.Testing;
using StudyBot.Testing.Chat;

namespace StudyBot.Discord.Tests.Wire.Gateway;

public class Damaged_frames
{
    private static readonly byte[] Frame = Encoding.UTF8.GetBytes(
        """
        {"t":"INTERACTION_CREATE","s":2,"op":0,"d":{"id":"12","application_id":"43","type":2,"token":"secret","guild_id":"5","context":0,"app_permissions":"52224",
        "member":{"user":{"id":"9","username":"hana"},"roles":["70"],"permissions":"40"},"authorizing_integration_owners":{"0":"5"},
        "message":{"id":"11","channel_id":"6","edited_timestamp":"2026-03-01T12:00:00+00:00","flags":64,"embeds":[{"color":5,"timestamp":"2026-03-01T12:00:00+00:00"}]},
        "data":{"id":"77","name":"source","type":1,"options":[{"name":"add","type":1,"options":[{"name":"page","type":4,"value":3.5e3}]}],
        "resolved":{"attachments":{"88":{"id":"88","filename":"a","size":5,"url":"u"}}}}}}
        """);

    [Fact]
    public void A_frame_with_any_few_octets_changed_is_read_or_refused_and_breaks_nothing()
    {
        var random = new SeededRandomSource();
        var rounds = TestLength.Rounds(ordinary: 5_000, full: 500_000);
        var (read, refused) = (0, 0);
        Span<byte> choice = stackalloc byte[12];

        for (var round = 0; round < rounds; round++)
        {
            var damaged = Frame.ToArray();
            random.Fill(choice);
            for (var i = 0; i < 1 + choice[0] % 3; i++)
            {
                damaged[BitConverter.ToUInt16(choice[(1 + 3 * i)..]) % damaged.Length] = choice[3 + 3 * i];
            }

            _ = TryRead(damaged.AsSpan(0, choice[11] < 32 ? damaged.Length - choice[10] : damaged.Length)) ? read++ : refused++;
        }

        Assert.True(read > rounds / 10 && refused > rounds / 10, $"{read} read, {refused} refused");
    }

    private static bool TryRead(ReadOnlySpan<byte> json)
    {
        try
        {
            return GatewayFrame.TryRead(json, out var frame) && EventReader.Read(frame.Name, frame.Data) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
