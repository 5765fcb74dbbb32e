namespace StudyBot.Formats.Tests.Fetching;

internal static class SomePage
{
    public const string Text =
        """
        <!DOCTYPE html><html><head><title>Ferries between neighbours</title><script>var a = "<p>";</script></head><body>
        <p>The Arendal Summit took place on 14 March 2011 between Prime Minister Ane Lund and President Aki Oksanen. They agreed on a ferry line, and on
        a commission for tolls that is to sit twice a year.</p></body></html>
        """;
}
