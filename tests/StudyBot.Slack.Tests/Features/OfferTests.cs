namespace StudyBot.Slack.Tests.Features;

/// <summary>What the house offers to choose from where it was told too little: what was wrong, with all else kept.</summary>
public sealed class OfferTests
{
    [Fact]
    public async Task What_was_wrong_is_offered_and_choosing_asks_the_same_with_that_put_right()
    {
        var scene = new HouseScene();
        await scene.WithSeedsAsync();
        (string Line, string Wanted, string Chosen, string Becomes)[] offers =
        [
            ("/summit atlantis private:false", "name", "Nagato", "/summit name:\"Nagato\" private:\"false\""),
            ("/person", "name", "Putin", "/person name:\"Putin\""),
            ("/timeline atlantis from:2016 to:2017", "about", "Nagato", "/timeline about:\"Nagato\" from:\"2016\" to:\"2017\""),
            ("/quote peace treaty by:Xerxes", "by", "Putin", "/quote about:\"peace treaty\" by:\"Putin\""),
            ("/positions atlantis", "topic", "treaty", "/positions topic:\"treaty\""),
            ("/sources atlantis paragraph:13", "name", "new step forward", "/sources name:\"new step forward\" paragraph:\"13\""),
            ("/source rename to:\"Another title\"", "name", "new step forward", "/source rename name:\"new step forward\" to:\"Another title\""),
            ("/quizadmin schedule time:09:00 zone:Tokio", "zone", "Asia/Tokyo", "/quizadmin schedule time:\"09:00\" zone:\"Asia/Tokyo\""),
            ("/quizadmin schedule time:09:00 zone:Asia/Tokyo days:now", "days", "Mon-Fri", "/quizadmin schedule days:\"Mon-Fri\" time:\"09:00\" zone:\"Asia/Tokyo\""),
            ("/settings set", "key", "public-answers", "/settings set key:\"public-answers\""),
            ("/settings set public-answer on", "key", "public-answers", "/settings set key:\"public-answers\" value:\"on\""),
            ("/settings set public-answers maybe", "value", "on", "/settings set key:\"public-answers\" value:\"on\""),
            ("/settings allow suggest everyone", "right", "propose", "/settings allow right:\"propose\" who:\"everyone\""),
            ("/settings allow propose", "who", "everyone", "/settings allow right:\"propose\" who:\"everyone\""),
            ("/help nonsense", "command", "summit", "/help command:\"summit\""),
        ];

        foreach (var (line, wanted, chosen, becomes) in offers)
        {
            var offered = await scene.OfferedAsync(line);
            var next = (await scene.AskAsync(becomes)).Card;

            Assert.Equal((line, wanted, becomes), (line, offered?.Parameter.Name, offered?.LineWith(chosen)));
            Assert.NotEqual(wanted, next.Wanted?.Parameter);
        }
    }

    [Theory]
    [InlineData("/timeline nagato from:someday")]
    [InlineData("/quizadmin schedule zone:Tokio")]
    [InlineData("/quizadmin schedule time:soon zone:Asia/Tokyo")]
    [InlineData("/source rename")]
    [InlineData("/summit")]
    public async Task Nothing_is_offered_where_no_choice_would_help(string line) => Assert.Null(await new HouseScene().OfferedAsync(line));
}
