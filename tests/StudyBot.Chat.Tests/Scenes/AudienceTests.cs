using StudyBot.Chat.Commands;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class AudienceTests
{
    public static TheoryData<string?, bool?, bool, bool> Cases()
    {
        var cases = new TheoryData<string?, bool?, bool, bool>();
        foreach (var said in new[] { null, "true", "false" })
        {
            foreach (var setting in new bool?[] { null, true, false })
            {
                foreach (var custom in new[] { true, false })
                {
                    // The member's own word, else the group's setting, else the platform's custom.
                    cases.Add(said, setting, custom, said is null ? setting ?? custom : said == "false");
                }
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_members_word_comes_before_the_groups_setting_and_that_before_the_platforms_custom(
        string? said,
        bool? setting,
        bool custom,
        bool isPublic)
    {
        var scene = new ChatScene([new EchoCommand()], FakePlatform.AllCapabilities with { ArePublicAnswersUsual = custom });
        scene.Audience.ArePublic = setting;

        var exchange = await scene.Platform.TypeAsync(said is null ? "/echo hello" : $"/echo hello private:{said}");

        Assert.Equal(isPublic, exchange.Answer?.IsPublic);
        Assert.Equal(isPublic ? ResponseMode.Public : ResponseMode.Private, exchange.Begun);
        Assert.Empty(scene.Platform.Failures);
    }
}
