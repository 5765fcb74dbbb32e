using System.Collections.Immutable;
using StudyBot.Groups.Settings;

namespace StudyBot.Groups.Tests.Settings;

public sealed class SwitchSettingFacts
{
    private static readonly SwitchSetting Undecided = new("loud", "Whether it is loud.", Default: null);

    [Theory]
    [InlineData("on", "on")]
    [InlineData(" YES ", "on")]
    [InlineData("True", "on")]
    [InlineData("off", "off")]
    [InlineData("no", "off")]
    [InlineData("FALSE", "off")]
    [InlineData("", null)]
    [InlineData("1", null)]
    [InlineData("on off", null)]
    public void What_people_say_for_on_and_off_has_one_normal_form(string typed, string? normal) => Assert.Equal(normal, Undecided.Normalise(typed));

    [Theory]
    [InlineData(null, null)]
    [InlineData("on", true)]
    [InlineData("off", false)]
    public void What_is_not_set_is_as_by_default(string? stored, bool? read)
    {
        Assert.Equal(read, Undecided.Read(With(stored)));
        Assert.Equal(read ?? true, (Undecided with { Default = true }).Read(With(stored)));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(true, "on")]
    [InlineData(false, "off")]
    public void The_default_is_said_as_it_would_be_typed(bool? isOn, string? text) =>
        Assert.Equal(text, (Undecided with { Default = isOn }).DefaultText);

    private static GroupSettings With(string? value) =>
        value is null ? GroupSettings.None : new(ImmutableDictionary<string, string>.Empty.Add("loud", value));
}
