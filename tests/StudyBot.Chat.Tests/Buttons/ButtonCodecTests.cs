using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Buttons;

public sealed class ButtonCodecTests
{
    private static readonly SpaceId Space = new("discord:1");
    private static readonly UserId Anna = new("discord:7");
    private static readonly ButtonCodec Codec = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);

    [Fact]
    public void An_id_is_version_action_arguments_and_seal()
    {
        var id = Codec.TrySeal(new ReadTarget("page", ["2", "a b"]), Space);

        // Another form would leave every button that was ever posted dead.
        Assert.Equal("1.page.2,a+b,.a2iz7YZaBAc3PsF0S", id);
    }

    [Fact]
    public void An_id_with_more_signs_escaped_than_need_be_is_still_read() =>
        Assert.Equal(["2", "a b"], Arguments("1.page.2,a%20b,.a6GWURR5ONKyRwW3C"));

    [Fact]
    public void A_question_of_a_usual_length_fits_an_id()
    {
        const string Question = "Why is the law of the sea of concern to (nearly) all small States?";

        var id = Codec.TrySeal(new ReadTarget("ask", [Question, "1"], Anna), Space)!;

        Assert.Equal([Question, "1"], Arguments(id));
    }

    [Theory]
    [InlineData("1.page.2,.aAAAAAAAAAAAAAAAA", ButtonRefusal.Broken)]
    [InlineData("1.page.2,.mAAAAAAAAAAAAAAAA", ButtonRefusal.OtherMember)]
    [InlineData("1.page.2,.xAAAAAAAAAAAAAAAA", ButtonRefusal.Broken)]
    [InlineData("9.page", ButtonRefusal.OtherVersion)]
    [InlineData("page", ButtonRefusal.Broken)]
    [InlineData("12345.page", ButtonRefusal.Broken)]
    public void What_is_refused_says_why(string id, ButtonRefusal why) =>
        Assert.Equal(new ButtonCodec.IdReading.Refused(why), Codec.Read(id, Space, Anna));

    [Fact]
    public void None_and_one_empty_argument_differ()
    {
        var none = Codec.TrySeal(new ReadTarget("page", []), Space)!;
        var empty = Codec.TrySeal(new ReadTarget("page", [""]), Space)!;

        Assert.Empty(Arguments(none));
        Assert.Equal([""], Arguments(empty));
    }

    [Fact]
    public void A_bound_id_opens_for_its_member_alone_and_does_not_name_them()
    {
        var id = Codec.TrySeal(new ReadTarget("page", ["2"], Anna), Space)!;

        Assert.IsType<ButtonCodec.IdReading.SelfContained>(Codec.Read(id, Space, Anna));
        Assert.Equal(new ButtonCodec.IdReading.Refused(ButtonRefusal.OtherMember), Codec.Read(id, Space, new UserId("discord:8")));
        Assert.DoesNotContain("7", id.Split('.')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_be_longer_than_100_characters_is_not_sealed()
    {
        Assert.Equal(100, Codec.TrySeal(new ReadTarget("page", [new string('x', 74)]), Space)!.Length);
        Assert.Null(Codec.TrySeal(new ReadTarget("page", [new string('x', 75)]), Space));
    }

    [Fact]
    public void A_rows_id_holds_16_random_bytes()
    {
        var token = ButtonCodec.NewToken(new SeededRandomSource());
        var id = ButtonCodec.RowId("a-long-action-16", token);

        Assert.Equal(22, token.Length);
        Assert.True(id.Length <= ButtonCodec.MaxLength);
        Assert.Equal(new ButtonCodec.IdReading.NamesRow("a-long-action-16", token), Codec.Read(id, Space, Anna));
    }

    private static string[] Arguments(string id) => [.. Assert.IsType<ButtonCodec.IdReading.SelfContained>(Codec.Read(id, Space, Anna)).Arguments];
}
