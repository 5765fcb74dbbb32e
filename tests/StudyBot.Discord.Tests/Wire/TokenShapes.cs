using StudyBot.Discord.Wire;

namespace StudyBot.Discord.Tests.Wire;

public class TokenShapes
{
    [Theory]
    [InlineData("Bot abc.def.ghi", "without \"Bot\"")]
    [InlineData("bearer abc", "without \"Bot\"")]
    [InlineData("abc.def .ghi", "spaces")]
    [InlineData("abc.def\n", "spaces")]
    [InlineData("\"abc.def.ghi\"", "quotation marks")]
    [InlineData("mfa.abcdefghijklmnopqrstuvwxyz", "person's account")]
    [InlineData("123456789012345678", "application's id")]
    [InlineData("abcdefghijklmnopqrstuvwxyz-_ABCD", "client secret")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "public key")]
    [InlineData("xoxb-1-2-abc", "Slack")]
    [InlineData("MTIzNDU2Nzg5.Gab\u0432\u0425yz.abcdef", "only looks like another")]
    [InlineData("\uFEFFMTIzNDU2Nzg5.Gabcyz.abcdef", "only looks like another")]
    public void A_token_of_another_kind_gets_its_sentence(string token, string said)
    {
        var sentence = TokenShape.Explain(token);

        Assert.Contains(said, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(token, sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MTIzNDU2Nzg5MDEyMzQ1Njc4.GxT3st.abcdefghijklmnopqrstuvwxyz0123456789AB")]
    [InlineData("anything-else")]
    public void Against_any_other_nothing_is_said(string token) => Assert.Null(TokenShape.Explain(token));

    [Theory]
    [InlineData("MTIzNDU2Nzg5MDEyMzQ1Njc4.GxT3st.abcdefghijklmnopqrstuvwxyz0123456789AB", 123456789012345678)]
    [InlineData("MTIz.a.b", 123L)]
    [InlineData("MTIz.a", null)]
    [InlineData("the.bot.token", null)]
    [InlineData("MA.a.b", null)]
    [InlineData("LTE.a.b", null)]
    [InlineData("é.a.b", null)]
    [InlineData("..", null)]
    [InlineData("anything-else", null)]
    public void A_token_begins_with_its_bots_user(string token, long? user) => Assert.Equal((ulong?)user, TokenShape.UserIn(token)?.Value);
}
