using StudyBot.Discord.Wire;
using StudyBot.Discord.Wire.Gateway;

namespace StudyBot.Discord.Tests.Wire.Gateway;

public class Addresses
{
    [Theory]
    [InlineData("wss://gateway.test", "wss://gateway.test/?v=10&encoding=json")]
    [InlineData("wss://gateway.test/", "wss://gateway.test/?v=10&encoding=json")]
    [InlineData("wss://gateway.test/a/?v=9&compress=zlib-stream&encoding=etf", "wss://gateway.test/a/?v=10&encoding=json")]
    [InlineData("wss://gateway.test/?zone=east", "wss://gateway.test/?zone=east&v=10&encoding=json")]
    [InlineData("ws://gateway.test", null)]
    [InlineData("https://gateway.test", null)]
    [InlineData("gateway.test", null)]
    [InlineData("", null)]
    public void An_address_gets_our_version_and_encoding_and_keeps_what_else_it_asks_for(string told, string? expected) =>
        Assert.Equal(expected, GatewayAddress.Read(told, new WireOptions("a.b.c", WireOptions.Official))?.ToString());

    [Fact]
    public void Without_encryption_only_where_rest_has_none_either() =>
        Assert.Equal(
            "ws://127.0.0.1:5/?v=10&encoding=json",
            GatewayAddress.Read("ws://127.0.0.1:5", new WireOptions("a.b.c", new Uri("http://127.0.0.1:4/api/v10")))?.ToString());
}
