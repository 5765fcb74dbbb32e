using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Quiz.Learning;

/// <summary>Each button of a member's learning × the member or another × the own group or another one: only the member, there, changes anything.</summary>
public sealed class LearningRights
{
    private static readonly (string Line, string? Between, string Label)[] Buttons =
    [
        ("/quiz practice", null, "Oslo"),
        ("/quiz practice", null, "Another one"),
        ("/quiz practice", "Oslo", "Easy: in 8 days"),
        ("/quiz due", null, "Practise"),
        ("/quiz board", null, "This month"),
        ("/quiz privacy", null, "Take me off the board"),
        ("/quiz privacy", null, "Name me when I am right"),
        ("/quiz forget", null, "Erase my answers"),
    ];

    public static TheoryData<int, bool, bool> Matrix
    {
        get
        {
            var rows = new TheoryData<int, bool, bool>();
            for (var button = 0; button < Buttons.Length; button++)
            {
                rows.Add(button, true, true);
                rows.Add(button, true, false);
                rows.Add(button, false, true);
                rows.Add(button, false, false);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task A_button_is_its_members_in_its_group(int number, bool isOwn, bool isHere)
    {
        var scene = await new QuizScene().BeginAsync(schedule: null);
        var (line, between, label) = Buttons[number];
        var ann = scene.Platform.Member("ann");
        var answer = await scene.House.AskAsync(line, ann);
        answer = between is null ? answer : await scene.House.PressAsync(answer, between, ann);
        var before = await StateAsync(scene, ann);

        var press = await scene.Platform.PressIdAsync(
            FakePlatform.IdOf(answer.Card, label), isOwn ? ann : scene.Platform.Member("ben"), isHere ? null : new SpaceId(FeatureScene.OtherGroup.Value), answer.Message);

        var isRefused = press.Card.Title is "Not from here" or "Not your button" or "This button does not work";
        Assert.Equal(!(isOwn && isHere), isRefused);
        Assert.True(!isRefused || before == await StateAsync(scene, ann));
        Assert.Empty(await scene.Stores.QuizMembers.ListAsync(FeatureScene.OtherGroup, QuizScene.Now));
    }

    [Fact]
    public async Task Exporting_takes_the_right_to_approve()
    {
        var scene = await new QuizScene().BeginAsync(schedule: null);

        var refused = await scene.Platform.TypeAsync("/quizadmin export csv");
        var given = await scene.House.AskAsync("/quizadmin export gift", scene.House.Owner);

        Assert.Equal("Not yours to do", refused.Card.Title);
        Assert.False(given.IsPublic);
        Assert.Equal("There is no question to export", given.Card.Title);
    }

    private static async Task<string> StateAsync(QuizScene scene, ChatMember member)
    {
        var id = SpaceGroups.MemberOf(member.Id);
        var reviews = await scene.Stores.Reviews.ListAsync(FeatureScene.Group, id, QuizScene.Now);
        return $"{string.Join(' ', reviews)} {await scene.Stores.QuizMembers.FindAsync(FeatureScene.Group, id, QuizScene.Now)}";
    }
}
