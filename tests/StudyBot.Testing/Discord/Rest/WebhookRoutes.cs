using StudyBot.Testing.Discord.Members;
using StudyBot.Testing.Discord.Rules;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Rest;

/// <summary>What comes after the first answer to an interaction, for a quarter of an hour: edits, further messages, taking them away.</summary>
internal sealed class WebhookRoutes(DiscordWorld world, Violations violations)
{
    private static readonly TimeSpan TokenLives = TimeSpan.FromMinutes(15);

    public RestAnswer FollowUp(RestCall call) => With(call, interaction =>
    {
        var isPrivate = (((int?)call.Fields["flags"] ?? 0) & FakeMessage.Ephemeral) != 0;

        // Discord takes the first message after a deferral for its resolution, in the audience that was deferred to.
        if (interaction.Original is { IsLoading: true, IsDeleted: false } placeholder)
        {
            if (isPrivate != placeholder.IsPrivate)
            {
                violations.Add($"{call.Route}: a {(isPrivate ? "private" : "public")} message would take the place of a placeholder of the other audience.");
            }

            return Edit(call, interaction, placeholder);
        }

        if (Refusal(call, null) is { } refusal)
        {
            return refusal;
        }

        var message = new FakeMessage(world, interaction.Channel, true, isPrivate ? FakeMessage.Ephemeral : 0);
        message.Apply(call.Fields, call.Files);
        interaction.Channel.All.Add(message);
        interaction.Add(message);
        return RestAnswer.Ok(message.ToJson());
    });

    public RestAnswer Read(RestCall call) => WithMessage(call, (_, message) => RestAnswer.Ok(message.ToJson()));

    public RestAnswer Edit(RestCall call) => WithMessage(call, (interaction, message) => Edit(call, interaction, message));

    public RestAnswer Delete(RestCall call) => WithMessage(call, (_, message) =>
    {
        message.IsDeleted = true;
        return RestAnswer.NoContent;
    });

    private RestAnswer Edit(RestCall call, FakeInteraction interaction, FakeMessage message)
    {
        if (Refusal(call, message.IsLoading ? null : message) is { } refusal)
        {
            return refusal;
        }

        message.Apply(call.Fields, call.Files);
        interaction.MarkAnswered();
        return RestAnswer.Ok(message.ToJson());
    }

    private RestAnswer WithMessage(RestCall call, Func<FakeInteraction, FakeMessage, RestAnswer> then) => With(call, interaction =>
        interaction.Find(call.Ids[2]) is { IsDeleted: false } message ? then(interaction, message) : RestAnswer.UnknownMessage());

    private RestAnswer With(RestCall call, Func<FakeInteraction, RestAnswer> then)
    {
        lock (world.Gate)
        {
            if (call.Ids[0] != world.ApplicationId || world.FindInteraction(call.Ids[1]) is not { } interaction)
            {
                violations.Add($"{call.Route}: no interaction of this application has such a token.");
                return RestAnswer.UnknownWebhook();
            }

            if (world.Time.GetUtcNow() - Snowflakes.TimeOf(interaction.Id) > TokenLives)
            {
                return RestAnswer.InvalidToken();
            }

            if (interaction.Callback == 0)
            {
                if (!interaction.IsOfEarlierProcess)
                {
                    violations.Add($"{call.Route}: before {interaction} had its first answer.");
                }

                return RestAnswer.UnknownWebhook();
            }

            var answer = then(interaction);
            world.Announce();
            return answer;
        }
    }

    private RestAnswer? Refusal(RestCall call, FakeMessage? before)
    {
        var refusal = MessageRules.Check(call.Fields, call.Files, before, out var problems);
        foreach (var problem in problems)
        {
            violations.Add($"{call.Route}: {problem}");
        }

        return refusal;
    }
}
