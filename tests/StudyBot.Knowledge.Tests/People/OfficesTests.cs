using StudyBot.Knowledge.Mentions;

namespace StudyBot.Knowledge.Tests.People;

public sealed class OfficesTests
{
    [Theory]
    [InlineData("Russian President Oleg Petrov spoke. The Russian president was brief.", "Russian president")]
    [InlineData("The President of Ukraine, Ivan Bondar, spoke. Later the Ukrainian President left.", "President of Ukraine;Ukrainian President")]
    [InlineData("President Yoon Min Ho of the Republic of Korea was there. The South Korean president smiled.", "South Korean president")]
    [InlineData("The Foreign Secretary, Peter Marlow, said: “No.” The Foreign Secretary left.", "Foreign Secretary;Foreign Secretary")]
    [InlineData("We met Minister of Foreign Affairs Luigi Testa of Italy. The Italian Foreign Minister agreed.", "Italian Foreign Minister")]
    [InlineData("Prime Minister Erna Dahl spoke. “I agree,” the Prime Minister said.", "Prime Minister")]
    [InlineData("Ivan Horak, the leader of the Czech Republic, came. The Czech leader waved.", "leader of the Czech Republic;Czech leader")]
    public void An_office_stands_for_the_person_whom_the_document_gives_it(string text, string expected)
    {
        var (document, _, names) = NamesIn.Whole(text);

        var person = Assert.Single(names.People);
        var offices = names.Mentions.OfType<PersonMention>().Where(mention => mention.Rule == "office").ToList();
        Assert.Equal(expected, string.Join(";", offices.Select(mention => document.Source[mention.Span])));
        Assert.All(offices.Select(mention => document.Source[mention.Span]), office => Assert.Contains(office, person.Aliases));
    }

    [Theory]
    [InlineData("President Oleg Petrov met President Jean Moreau. The President spoke.")]
    [InlineData("Prime Minister Tanaka Hideo spoke. The Russian prime minister did not come.")]
    [InlineData("Russian President Oleg Petrov spoke. The president of the company, and the Polish president, were silent.")]
    [InlineData("Former President Oleg Petrov spoke. The President was silent.")]
    [InlineData("A spokesman, Oleg Petrov, spoke. The spokesman left, and so did the minister.")]
    [InlineData("Secretary of State John Barlow spoke. The assistant Secretary of State wrote it down.")]
    public void An_office_that_the_document_does_not_make_one_persons_stands_for_nobody(string text)
    {
        var names = NamesIn.Text(text);

        Assert.DoesNotContain(names.Mentions, mention => mention is PersonMention { Rule: "office" });
    }

    [Fact]
    public void An_office_far_from_its_holder_may_be_a_successors()
    {
        var between = string.Concat(Enumerable.Repeat("Nothing else happened there for a long while. ", 80));

        var names = NamesIn.Text("Prime Minister Erna Dahl spoke. " + between + "The Prime Minister said so.");

        Assert.Single(names.Mentions.OfType<PersonMention>());
    }

    [Fact]
    public void An_office_is_never_the_name()
    {
        var names = NamesIn.Text("Kim Jong-su, leader of North Korea, declined. The North Korean leader stayed at home.");

        var person = Assert.Single(names.People);
        Assert.Equal("Kim Jong-su", person.Name);
        Assert.Equal("leader of North Korea", person.Role);
        Assert.Equal(["leader of North Korea", "North Korean leader"], person.Aliases);
    }

    [Fact]
    public void All_forms_of_one_person_are_one_entry()
    {
        var names = NamesIn.Text(
            "Mr Petrov came first. President Petrov met Prime Minister Tanaka Hideo. Oleg Petrov was tired. Hideo Tanaka was not, and Petrov knew.");

        Assert.Equal(["Oleg Petrov", "Tanaka Hideo"], names.People.Select(person => person.Name));
    }

    [Theory]
    [InlineData("Near the Foreign Minister, Great Britain, France and Italy sat down.")]
    [InlineData("The president, House leaders and others agreed.")]
    [InlineData("They saw the ambassador, New York reporters and a crowd.")]
    [InlineData("Amnesty International said that the prisoners were free.")]
    [InlineData("The shelling of Wadi Karam, near Fort Barlow, went on.")]
    public void What_follows_an_office_after_a_comma_is_not_always_its_holder(string text)
    {
        Assert.Empty(NamesIn.Text(text).People);
    }
}
