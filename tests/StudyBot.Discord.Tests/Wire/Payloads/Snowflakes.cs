using System.Text.Json;
using NodaTime;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Json;

namespace StudyBot.Discord.Tests.Wire.Payloads;

public class Snowflakes
{
    [Fact]
    public void An_id_tells_when_its_thing_was_made()
    {
        var id = new Snowflake(175928847299117063);

        Assert.Equal(Instant.FromUtc(2016, 4, 30, 11, 18, 25).PlusNanoseconds(796_000_000), id.Created);
    }

    [Theory]
    [InlineData("\"18446744073709551615\"", ulong.MaxValue)]
    [InlineData("\"7\"", 7)]
    [InlineData("7", 7)]
    public void An_id_is_read_from_text_or_a_number(string json, ulong value)
    {
        var channel = JsonSerializer.Deserialize($$"""{"id":{{json}},"type":0}""", WireJson.Plain.Channel);

        Assert.Equal(new Snowflake(value), channel!.Id);
    }

    [Theory]
    [InlineData("\"18446744073709551616\"")]
    [InlineData("\"-1\"")]
    [InlineData("\"\"")]
    [InlineData("\"123456789012345678901\"")]
    [InlineData("1.5")]
    [InlineData("true")]
    public void What_is_no_id_is_refused(string json)
    {
        Assert.ThrowsAny<Exception>(() => JsonSerializer.Deserialize($$"""{"id":{{json}},"type":0}""", WireJson.Plain.Channel));
    }
}
