using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Tests.Sources;
using StudyBot.Knowledge;

namespace StudyBot.Features.Tests.Access;

public sealed class GrantScenarios
{
    private readonly FeatureScene scene = new();

    public GrantScenarios() => scene.Platform.Roles = new SpaceRoles.Read([new SpaceRole("70", "Readers"), new SpaceRole("71", "Twins"), new SpaceRole("72", "twins")]);

    private ChatMember Reader => scene.Platform.Member("rea", Standing.None with { Roles = ["70"] });

    [Theory]
    [InlineData("/settings allow propose who:<@&70>")]
    [InlineData("/settings allow propose <@&70>")]
    [InlineData("/settings allow right:Propose who:70")]
    [InlineData("/settings allow propose who:@readers")]
    [InlineData("/settings allow propose everyone")]
    [InlineData("/settings allow propose <@rea>")]
    public async Task Whoever_was_allowed_to_propose_hands_documents_in_and_judges_none(string line)
    {
        var before = await scene.AskAsync("/source list", Reader);

        var done = await scene.AskAsync(line, scene.Owner);
        var added = scene.AnswerOf(await scene.Platform.TypeAsync("/source add", Reader, scene.File("s.txt", SourceScene.Summit)));
        var removal = await scene.AskAsync("/source remove s.txt", Reader);

        Assert.Equal("Not yours to do", before.Card.Title);
        Assert.Equal("Done", done.Card.Title);
        Assert.False(done.IsPublic);
        Assert.Contains("may now propose.", done.Sentence(), StringComparison.Ordinal);
        Assert.Equal(CardTone.Success, added.Card.Tone);
        Assert.Equal("Not yours to do", removal.Card.Title);
    }

    [Fact]
    public async Task A_right_that_is_denied_is_gone_at_once_with_those_above_it()
    {
        await scene.AskAsync("/settings allow operate readers", scene.Owner);
        var operating = await scene.AskAsync("/settings list", Reader);

        var less = await scene.AskAsync("/settings deny approve readers", Reader);
        var after = await scene.AskAsync("/settings list", Reader);
        var proposing = await scene.AskAsync("/source list", Reader);
        var none = await scene.AskAsync("/settings deny propose readers", scene.Owner);

        Assert.Equal("Settings of this group", operating.Card.Title);
        Assert.Equal("@Readers may now only propose.", less.Sentence());
        Assert.Contains("/settings deny propose", less.Text, StringComparison.Ordinal);
        Assert.Equal("Not yours to do", after.Card.Title);
        Assert.NotEqual("Not yours to do", proposing.Card.Title);
        Assert.Equal("@Readers holds no right here any more.", none.Sentence());
        Assert.Empty(await scene.Stores.Grants.ListAsync(FeatureScene.Group, FeatureScene.Now));
    }

    [Theory]
    [InlineData("/settings allow", "right: is missing")]
    [InlineData("/settings allow everything everyone", "“everything” is no right.")]
    [InlineData("/settings allow propose", "Say whom")]
    [InlineData("/settings allow approve everyone", "Everyone can be allowed to propose, and no more")]
    [InlineData("/settings allow approve twins", "not one role here by its name")]
    [InlineData("/settings allow approve <@&99>", "not one role here by its name")]
    [InlineData("/settings deny operate admins", "nobody can take it from them here")]
    [InlineData("/settings allow approve @everyone", "Everyone can be allowed to propose, and no more")]
    public async Task What_cannot_be_granted_is_said_and_nothing_is_changed(string line, string sentence)
    {
        var answer = await scene.AskAsync(line, scene.Owner);

        Assert.Equal(CardTone.Notice, answer.Card.Tone);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        Assert.Empty(await scene.Stores.Grants.ListAsync(FeatureScene.Group, FeatureScene.Now));
        Assert.Empty(await scene.Stores.Audit.ListAsync(FeatureScene.Group, 10, FeatureScene.Now));
    }

    [Fact]
    public async Task Only_whoever_operates_grants_and_no_grant_can_lock_administrators_out()
    {
        await scene.AskAsync("/settings allow approve readers", scene.Owner);

        var refused = await scene.AskAsync("/settings allow operate readers", Reader);
        await scene.AskAsync("/settings deny propose everyone", scene.Owner);
        await scene.AskAsync("/settings deny propose <@owner>", scene.Owner);

        Assert.Equal("Not yours to do", refused.Card.Title);
        Assert.Equal("Settings of this group", (await scene.AskAsync("/settings list", scene.Owner)).Card.Title);
    }

    [Fact]
    public async Task A_grant_is_the_groups_own()
    {
        await scene.AskAsync("/settings allow operate readers", scene.Owner);

        var elsewhere = await scene.AskElsewhereAsync("/source list", Reader);

        Assert.Equal("Not yours to do", elsewhere.Card.Title);
    }

    [Fact]
    public async Task The_list_names_who_holds_what_and_nothing_in_it_is_a_mention()
    {
        await scene.AskAsync("/settings allow propose everyone", scene.Owner);
        await scene.AskAsync("/settings allow approve readers", scene.Owner);
        await scene.AskAsync("/settings allow operate <@somebody>", scene.Owner);

        var list = await scene.AskAsync("/settings list", scene.Owner);

        Assert.Contains("operate (settings, the schedule, the audit trail, and who may do what): the owner and administrators, always; somebody (somebody)", list.Text, StringComparison.Ordinal);
        Assert.Contains("approve (judge what came out of them, remove them, post questions): whoever may operate; @Readers", list.Text, StringComparison.Ordinal);
        Assert.Contains("propose (hand documents in): whoever may approve; everyone", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<@", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_is_gone_can_be_denied_by_its_id()
    {
        await scene.AskAsync("/settings allow approve readers", scene.Owner);
        scene.Platform.Roles = new SpaceRoles.Read([]);

        var list = await scene.AskAsync("/settings list", scene.Owner);
        var done = await scene.AskAsync("/settings deny propose 70", scene.Owner);

        Assert.Contains("the role 70", list.Text, StringComparison.Ordinal);
        Assert.Equal("The role 70 holds no right here any more.", done.Sentence());
    }

    [Fact]
    public async Task A_role_that_is_gone_is_offered_where_a_right_is_taken_since_no_list_of_roles_has_it()
    {
        await scene.AskAsync("/settings allow approve readers", scene.Owner);
        await scene.AskAsync("/settings allow propose <@&71>", scene.Owner);
        scene.Platform.Roles = new SpaceRoles.Read([new SpaceRole("71", "Twins")]);

        var allow = await scene.Platform.CompleteAsync("settings", "allow", "right", "", scene.Owner);
        var deny = (await scene.Platform.CompleteAsync("settings", "deny", "right", "", scene.Owner)).Completions!.Value;
        var done = await scene.Platform.InvokeAsync("settings", "deny", Arguments.None.With("right", deny[^1].Value), scene.Owner);

        Assert.Equal(["propose", "approve", "operate"], allow.Completions!.Value.Select(c => c.Value));
        Assert.Equal(["propose", "approve", "operate", "propose 70"], deny.Select(c => c.Value));
        Assert.Equal("propose – take all from the role 70, which is gone", deny[^1].Label);
        Assert.Equal("The role 70 holds no right here any more.", done.Answer!.Sentence());
    }

    [Fact]
    public async Task Where_roles_cannot_be_read_whoever_grants_is_told_so_and_a_mention_is_kept()
    {
        scene.Platform.Roles = new SpaceRoles.Unreadable("The app lacks a scope.");

        var byName = await scene.AskAsync("/settings allow approve readers", scene.Owner);
        var byMention = await scene.AskAsync("/settings allow approve <@&70>", scene.Owner);
        var list = await scene.AskAsync("/settings list", scene.Owner);

        Assert.Contains("The app lacks a scope.", byName.Text, StringComparison.Ordinal);
        Assert.Equal(CardTone.Notice, byName.Card.Tone);
        Assert.Contains("has no effect yet", byMention.Text, StringComparison.Ordinal);
        Assert.Contains("The app lacks a scope.", byMention.Text, StringComparison.Ordinal);
        Assert.Contains("The app lacks a scope.", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_else_a_platform_needs_is_said_with_the_grant()
    {
        scene.Platform.Roles = new SpaceRoles.Read([new SpaceRole("70", "Readers")]) { Advice = "The server hides commands." };

        var approving = await scene.AskAsync("/settings allow approve readers", scene.Owner);
        var proposing = await scene.AskAsync("/settings allow propose everyone", scene.Owner);

        Assert.Contains("The server hides commands.", approving.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hides", proposing.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_terminal_there_is_nothing_to_grant()
    {
        var at = scene.Platform.Next(scene.Owner) with { Space = SpaceId.Terminal };

        var answer = await scene.Platform.DeliverAsync(new CommandTyped(at, "/settings allow operate everyone", []), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("Nothing to grant here", answer.Card.Title);
        Assert.Empty(await scene.Stores.Grants.ListAsync(GroupId.Terminal, FeatureScene.Now));
    }

    [Fact]
    public async Task A_grant_that_is_delivered_twice_is_one_and_forgetting_takes_it()
    {
        var exchange = await scene.Platform.TypeAsync("/settings allow approve readers", scene.Owner);
        await scene.Platform.RepeatAsync(exchange);
        var once = await scene.Stores.Audit.ListAsync(FeatureScene.Group, 10, FeatureScene.Now);

        await scene.Platform.PressAsync((await scene.Platform.TypeAsync("/settings forget", scene.Owner)).Answer, "Delete everything", scene.Owner);
        var after = await scene.Platform.TypeAsync("/source list", Reader);

        Assert.Equal(("right.allowed", "role:70", "approve"), (once.Single().Action, once.Single().Subject, once.Single().Detail));
        Assert.Empty(await scene.Stores.Grants.ListAsync(FeatureScene.Group, FeatureScene.Now));
        Assert.Equal("Not yours to do", after.Card.Title);
    }

    [Fact]
    public async Task Roles_and_rights_are_completed_for_whoever_may_grant()
    {
        var who = await scene.Platform.CompleteAsync("settings", "allow", "who", "re", scene.Owner);
        var right = await scene.Platform.CompleteAsync("settings", "deny", "right", "op", scene.Owner);
        var nothing = await scene.Platform.CompleteAsync("settings", "allow", "who", "re");

        Assert.Equal(["70"], who.Completions!.Value.Select(c => c.Value));
        Assert.Equal(["propose", "operate"], right.Completions!.Value.Select(c => c.Value));
        Assert.Empty(nothing.Completions!.Value);
    }
}
