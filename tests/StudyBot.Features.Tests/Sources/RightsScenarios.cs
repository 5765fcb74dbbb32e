using System.Collections.Immutable;
using System.Text;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Library;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Sources;

/// <summary>Who may do what with documents: every way in × every right × the own group and another one.</summary>
public sealed class RightsScenarios
{
    private const int Held = 9;

    private static readonly string[] Ways = ["add", "add file", "form", "message", "list", "list page", "remove", "remove press", "download", "pick", "rename", "correct", "restore", "replace", "reindex"];

    public static TheoryData<string, Right, bool> Matrix
    {
        get
        {
            var rows = new TheoryData<string, Right, bool>();
            foreach (var way in Ways)
            {
                foreach (var right in Enum.GetValues<Right>())
                {
                    rows.Add(way, right, true);
                    rows.Add(way, right, false);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task A_way_in_needs_its_right_and_stays_in_its_group(string way, Right held, bool isOwn)
    {
        var features = await FilledAsync();
        var access = new GradedAccess(held);
        var chat = new ChatScene(features.Features.Handlers, lasting: features.Stores.Adapters, platform: "discord", access: access);
        var member = chat.Platform.Member("owner");
        var prepared = await PrepareAsync(chat, access, way, member);

        var exchange = await chat.Platform.DeliverAsync(
            EventOf(chat, way, isOwn ? chat.Platform.Space : SourceScene.Elsewhere, member, prepared), cancellationToken: FeatureScene.Now);

        var isAllowed = held >= (way is "remove" or "remove press" or "download" or "pick" or "rename" or "correct" or "restore" or "replace" or "reindex" ? Right.Approve : Right.Propose) && (isOwn || prepared is null);
        var isRefused = exchange.Card.Title is "Not yours to do" or "Not from here" or "Not your button" or "This button does not work" or "This form is out of date";
        var added = isAllowed && way is "add file" or "form" or "message" && isAllowed ? 1 : 0;
        var removed = isAllowed && way == "remove press" ? 1 : 0;
        Assert.NotEqual(isAllowed, isRefused);
        Assert.Equal(Held + (isOwn ? added - removed : 0), (await features.ListAsync()).Count);
        Assert.Equal(isOwn ? 0 : added, (await features.ListAsync(FeatureScene.OtherGroup)).Count);
        Assert.True(isOwn || (!exchange.Text.Contains("Minutes", StringComparison.Ordinal) && exchange.Card.Attachments.IsEmpty));
    }

    /// <summary>More than one page of documents.</summary>
    private static async Task<FeatureScene> FilledAsync()
    {
        var features = new FeatureScene();
        for (var n = 1; n <= Held; n++)
        {
            await features.Features.Indexer.IndexAsync(
                IncomingFile.OfBytes($"m{n}.txt", Encoding.UTF8.GetBytes($"Minutes of {n}\n\nSitting number {n} of the year.")), FeatureScene.Group, null, FeatureScene.Now);
        }

        return features;
    }

    /// <summary>A sealed id from the own group, got by somebody who may.</summary>
    private static async Task<string?> PrepareAsync(ChatScene chat, GradedAccess access, string way, ChatMember member)
    {
        var held = access.Held;
        access.Held = Right.Operate;
        var id = way switch
        {
            "form" => ((SealedTarget)(await chat.Platform.PressAsync((await chat.Platform.TypeAsync("/source add", member)).Answer, "Paste a text", member)).Form!.Target).Id,
            "list page" => FakePlatform.IdOf((await chat.Platform.TypeAsync("/source list", member)).Card, "Next page"),
            "remove press" => FakePlatform.IdOf((await chat.Platform.TypeAsync("/source remove m1.txt", member)).Card, "Take it away"),
            "pick" => ((SealedTarget)(await chat.Platform.TypeAsync("/source download minutes of", member)).Card.Controls.OfType<Choice>().Single().Options[0].Target).Id,
            _ => null,
        };
        access.Held = held;
        return id;
    }

    private static ChatEvent EventOf(ChatScene chat, string way, SpaceId space, ChatMember member, string? id)
    {
        var at = chat.Platform.Next(member) with { Space = space };
        var file = chat.Platform.File("new.txt", "News\n\nA line that is new to everybody here."u8.ToArray());
        return way switch
        {
            "add" => new CommandTyped(at, "/source add", []),
            "add file" => new CommandTyped(at, "/source add", [file]),
            "list" => new CommandTyped(at, "/source list", []),
            "remove" => new CommandTyped(at, "/source remove m1.txt", []),
            "download" => new CommandTyped(at, "/source download m1.txt", []),
            "rename" => new CommandTyped(at, "/source rename m1.txt to:Notes", []),
            "correct" => new CommandTyped(at, "/source correct m1.txt", []),
            "restore" => new CommandTyped(at, "/source restore", []),
            "replace" => new CommandTyped(at, "/source replace m1.txt file:new.txt", [file]),
            "reindex" => new CommandTyped(at, "/source reindex m1.txt", []),
            "message" => new MessageCommandInvoked(at, "Add as source", new QuotedMessage(new MessageRef(space, at.Channel, "1"), null, "A message that is new to everybody here.", [], null)),
            "form" => new FormSubmitted(at, id!, new FormAnswers(
                ImmutableDictionary<string, string>.Empty.Add("title", "News").Add("text", "A line that is new to everybody here."),
                ImmutableDictionary<string, Attachment>.Empty)),
            _ => new ButtonPressed(at, id!, null),
        };
    }

    /// <summary>Everybody holds a right and all below it.</summary>
    private sealed class GradedAccess(Right held) : IAccessPolicy
    {
        public Right Held { get; set; } = held;

        public Task<bool> AllowsAsync(SpaceId space, ChatMember member, Right right, CancellationToken cancellationToken) => Task.FromResult(right <= Held);
    }
}
