using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Access;
using StudyBot.Knowledge;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Access;

/// <summary>
/// Every command, part of one, button, form and completion that the features have × whoever holds a right, by whatever way, or none × the group that granted
/// it, another one, and one that was never seen; through the router and the stores. What is new is in it by being there.
/// </summary>
public sealed class RightsMatrix
{
    private static readonly SpaceId Own = new(FeatureScene.Group.Value);
    private static readonly SpaceId Other = new(FeatureScene.OtherGroup.Value);
    private static readonly SpaceId NeverSeen = new("discord:3");

    [Fact]
    public async Task Whatever_can_be_used_runs_for_those_who_hold_its_right_there_and_for_nobody_else() =>
        Assert.Empty(await RunAsync(real => real));

    [Fact]
    public async Task A_policy_that_errs_is_found()
    {
        Assert.NotEmpty(await RunAsync(_ => new ScriptedPolicy((_, _, _) => Task.FromResult(true))));
        Assert.NotEmpty(await RunAsync(_ => new ScriptedPolicy((_, _, right) => Task.FromResult(right == Right.None))));
        Assert.NotEmpty(await RunAsync(real => new ScriptedPolicy((_, member, right) => real.AllowsAsync(Own, member, right, FeatureScene.Now))));
        Assert.NotEmpty(await RunAsync(real => new ScriptedPolicy((space, member, right) => real.AllowsAsync(space, member, right == Right.Operate ? Right.Approve : right, FeatureScene.Now))));
        Assert.NotEmpty(await RunAsync(real => new ScriptedPolicy((space, member, right) =>
            real.AllowsAsync(space, member with { Standing = member.Standing with { IsKnown = true } }, right, FeatureScene.Now))));
    }

    /// <summary>That each asks for the right one is said once more, in other words than its own.</summary>
    [Fact]
    public void Members_commands_are_everybodys_and_all_others_ask_for_what_was_agreed()
    {
        var wrong = new FeatureScene().Features.Catalog.Commands
            .SelectMany(command => command.Subcommands.Select(part => (Name: $"/{command.Name} {part.Name}".TrimEnd(), part.Right, Agreed: AgreedOn(command.Name, part.Name))))
            .Where(part => part.Right != part.Agreed);

        Assert.Empty(wrong);
    }

    private static Right? AgreedOn(string command, string part) => (command, part) switch
    {
        ("summit" or "person" or "place" or "term" or "quote" or "timeline" or "positions" or "compare" or "ask" or "sources" or "quiz" or "help", _) => Right.None,
        ("source", "add" or "list") => Right.Propose,
        ("source" or "review" or "coverage", _) => Right.Approve,
        ("quizadmin", "schedule" or "pause" or "resume") => Right.Operate,
        ("quizadmin", _) => Right.Approve,
        ("settings" or "audit", _) => Right.Operate,
        _ => null,
    };

    /// <returns>What ran and should not have, and what should have and did not.</returns>
    private static async Task<IReadOnlyList<string>> RunAsync(Func<IAccessPolicy, IAccessPolicy> policy)
    {
        var features = new FeatureScene();
        var watched = new WatchedHandlers(features.Features.Handlers);
        var chat = new ChatScene(watched.All, lasting: features.Stores.Adapters, platform: "discord", access: policy(features.Features.Access));
        await GrantAsync(features);
        var wrong = new List<string>();
        foreach (var way in await WaysAsync(chat))
        {
            foreach (var (member, held, isAdministrator) in Members(chat))
            {
                foreach (var space in new[] { Own, Other, NeverSeen })
                {
                    await chat.Platform.DeliverAsync(way.EventOf(chat.Platform.Next(member) with { Space = space }), cancellationToken: FeatureScene.Now);

                    var holds = space == Own || isAdministrator ? held : Right.None;
                    var expected = holds >= way.Right && (space == Own || !way.IsSealed) ? way.Runs : null;
                    if (watched.TakeRan() is var ran && ran != expected)
                    {
                        wrong.Add($"{way.Name} by {member.Name} in {space}: {ran ?? "nothing"} ran");
                    }
                }
            }
        }

        return wrong;
    }

    private static IEnumerable<(ChatMember Member, Right Held, bool IsAdministrator)> Members(ChatScene chat)
    {
        var none = Standing.None;
        yield return (chat.Platform.Member("anybody"), Right.None, false);
        yield return (chat.Platform.Member("anybody", none with { Roles = ["strangers"] }), Right.None, false);
        yield return (chat.Platform.Member("proposer", none with { Roles = ["proposers"] }), Right.Propose, false);
        yield return (chat.Platform.Member("approver", none with { Roles = ["strangers", "approvers"] }), Right.Approve, false);
        yield return (chat.Platform.Member("operator", none with { Roles = ["proposers", "operators"] }), Right.Operate, false);
        yield return (chat.Platform.Member("chosen"), Right.Approve, false);
        yield return (chat.Platform.Member("unknown", none with { Roles = ["operators"], IsKnown = false }), Right.None, false);
        yield return (chat.Platform.Member("chosen", Standing.Unknown), Right.None, false);
        yield return (chat.Platform.Member("administrator", none with { IsAdministrator = true }), Right.Operate, true);
        yield return (chat.Platform.Member("owner", none with { IsOwner = true }), Right.Operate, true);
    }

    private static async Task GrantAsync(FeatureScene features)
    {
        await features.Stores.Spaces.JoinAsync(Own.Value, SampleSources.Noon, FeatureScene.Now);
        await features.Stores.Spaces.JoinAsync(Other.Value, SampleSources.Noon, FeatureScene.Now);
        (GroupId Group, GrantHolder Holder, GrantLevel Level)[] grants =
        [
            (FeatureScene.Group, GrantHolder.Role("proposers"), GrantLevel.Propose),
            (FeatureScene.Group, GrantHolder.Role("approvers"), GrantLevel.Approve),
            (FeatureScene.Group, GrantHolder.Role("operators"), GrantLevel.Operate),
            (FeatureScene.Group, GrantHolder.Member(new MemberId("discord:chosen")), GrantLevel.Approve),
            (FeatureScene.OtherGroup, GrantHolder.Role("others"), GrantLevel.Operate),
        ];
        foreach (var (group, holder, level) in grants)
        {
            var change = new GrantChange(group, holder, level, true, SampleSources.Moderator, SampleSources.Noon, new EffectId($"{group}/{holder}"));
            await features.Stores.Grants.SetAsync(change, FeatureScene.Now);
        }
    }

    private static async Task<IReadOnlyList<Way>> WaysAsync(ChatScene chat)
    {
        var ways = new List<Way>();
        foreach (var command in chat.Catalog.Commands)
        {
            ways.AddRange(command.Subcommands.SelectMany(part => WaysOf(chat, command, part)));
        }

        ways.AddRange(chat.Catalog.MessageCommands.Select(m => new Way(
            m.Name, m.Name, m.Right, false, at => new MessageCommandInvoked(at, m.Name, new QuotedMessage(new MessageRef(Own, at.Channel, "1"), null, "words", [], null)))));
        var handlers = new FeatureScene().Features.Handlers;
        foreach (var button in handlers.OfType<IButtonHandler>().SelectMany(b => b.Buttons))
        {
            ButtonTarget target = button.HasEffect ? new EffectTarget(button.Action, [], FeatureScene.Group.Value) : new ReadTarget(button.Action, []);
            var id = FakePlatform.IdOf(await chat.Seals.SealAsync(Scripted.Said("x", new Button("press", target)), Own, FeatureScene.Now), "press");
            ways.Add(new Way($"the button {button.Action}", button.Action, button.Right, true, at => new ButtonPressed(at, id, null)));
            ways.Add(new Way($"the shared button {button.Action}", button.Action, button.Right, true, at => new ButtonPressed(at, id, null) { IsShared = true }));
        }

        foreach (var form in handlers.OfType<IFormHandler>().Select(f => f.Spec))
        {
            var made = await chat.Seals.SealAsync(new Form("x", "Send", new ReadTarget(form.Action, []), []), Own, FeatureScene.Now);
            ways.Add(new Way($"the form {form.Action}", form.Action, form.Right, true, at => new FormSubmitted(at, ((SealedTarget)made.Target).Id, FormAnswers.None)));
        }

        return ways;
    }

    /// <summary>As a line, by typed options, and by what could be typed on.</summary>
    private static IEnumerable<Way> WaysOf(ChatScene chat, CommandSpec command, Subcommand part)
    {
        var name = $"/{command.Name} {part.Name}".TrimEnd();
        ImmutableArray<Attachment> files = [.. part.Parameters.Where(p => p.Kind == ParameterKind.File).Select(p => chat.Platform.File($"{p.Name}.txt", "words"u8.ToArray()))];
        // A file comes along with the line; its name in it is the terminal's way.
        var line = string.Join(' ', part.Example.Split(' ').Where(word => !word.StartsWith("file:", StringComparison.Ordinal)));
        var understood = Assert.IsType<LineReading.Understood>(CommandLine.Read(line, chat.Catalog, new CommandFiles(files)));
        yield return new Way(name, name, part.Right, false, at => new CommandTyped(at, line, files));
        yield return new Way($"{name} by options", name, part.Right, false, at => new CommandInvoked(at, command.Name, part.Name.Length > 0 ? part.Name : null, understood.Arguments));
        foreach (var parameter in part.Parameters.Where(p => p.IsCompleted && p.Choices.IsDefaultOrEmpty))
        {
            yield return new Way(
                $"{name} {parameter.Name}:", name, part.Right, false, at => new CompletionRequested(at, command.Name, part.Name, parameter.Name, "", Arguments.None));
        }
    }

    /// <param name="Runs">What runs where it may.</param>
    /// <param name="IsSealed">It belongs to the space where it was shown.</param>
    private sealed record Way(string Name, string Runs, Right Right, bool IsSealed, Func<Circumstances, ChatEvent> EventOf);

    private sealed class ScriptedPolicy(Func<SpaceId, ChatMember, Right, Task<bool>> allows) : IAccessPolicy
    {
        public Task<bool> AllowsAsync(SpaceId space, ChatMember member, Right right, CancellationToken cancellationToken) => allows(space, member, right);
    }
}
