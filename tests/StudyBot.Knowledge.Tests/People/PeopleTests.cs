using StudyBot.Knowledge.Mentions;

namespace StudyBot.Knowledge.Tests.People;

public sealed class PeopleTests
{
    [Theory]
    [InlineData("The visit began when Prime Minister Tanaka Hideo arrived.", "Tanaka Hideo|Prime Minister")]
    [InlineData("Russian Deputy Foreign Minister Igor Petrov flew to the city.", "Igor Petrov|Russian Deputy Foreign Minister")]
    [InlineData("Senior Deputy Minister for Foreign Affairs Honda Kenji received them.", "Honda Kenji|Senior Deputy Minister for Foreign Affairs")]
    [InlineData("She spoke with President of Ukraine Vladimir Antonov about gas.", "Vladimir Antonov|President of Ukraine")]
    [InlineData("Secretary of State Rice left on Monday.", "Rice|Secretary of State")]
    [InlineData("Secretary of Defense Caspar Holloway was skeptical.", "Caspar Holloway|Secretary of Defense")]
    [InlineData("Kim Jong-su, leader of North Korea, declined to attend.", "Kim Jong-su|leader of North Korea")]
    [InlineData("Ned Harper, Department Spokesperson", "Ned Harper|Department Spokesperson")]
    [InlineData("Cuba’s Vice Foreign Minister Carlos Fernandez de Cordoba led the delegation.", "Carlos Fernandez de Cordoba|Vice Foreign Minister")]
    [InlineData("Spanish Prime Minister and head of the EU Council Jose Luis Aragon took part.", "Jose Luis Aragon|Spanish Prime Minister and head of the EU Council")]
    [InlineData("President Joseph R. Bolton, Jr. met reporters.", "Joseph R. Bolton, Jr.|President")]
    [InlineData("President Yoon Min Ho of the Republic of Korea was there.", "Yoon Min Ho|President")]
    [InlineData("Soviet leaders Leonid Orlov, Yuri Belov, and Konstantin Zimin died in office.", "Leonid Orlov|Soviet leaders;Yuri Belov|Soviet leaders;Konstantin Zimin|Soviet leaders")]
    [InlineData("The appointment of Mikhail Sorokin as General Secretary of the Communist Party of the Soviet Union was news.", "Mikhail Sorokin|General Secretary of the Communist Party of the Soviet Union")]
    [InlineData("Assistant to the President for National Security Affairs Brent Calloway disagreed.", "Brent Calloway|Assistant to the President for National Security Affairs")]
    [InlineData("King Abdullah bin Hussein spoke.", "Abdullah bin Hussein|King")]
    [InlineData("Foreign Minister Nguyen Van Hai answered.", "Nguyen Van Hai|Foreign Minister")]
    [InlineData("Ambassador al-Sabbagh signed.", "al-Sabbagh|Ambassador")]
    [InlineData("Mr. Secretary-General, the Assembly is grateful to President Charles de Gaulle.", "Charles de Gaulle|President")]
    [InlineData("His successor, Harold Makepeace, resigned.", "Harold Makepeace|")]
    [InlineData("Li Weiming told the press that talks had begun.", "Li Weiming|")]
    [InlineData("Secretary of State Christian B. Marlow replaced him.", "Christian B. Marlow|Secretary of State")]
    [InlineData("U.S. Ambassador to France Robert T. Harker wrote home.", "Robert T. Harker|U.S. Ambassador to France")]
    [InlineData("Last month Prime Minister Fielding laid plans.", "Fielding|Prime Minister")]
    [InlineData("George H.W. Barton ordered a review.", "George H.W. Barton|")]
    public void A_person_is_found_with_the_role_the_text_gives(string sentence, string expected)
    {
        var names = NamesIn.Text(sentence);

        Assert.Equal(expected, string.Join(";", names.People.Select(person => $"{person.Name}|{person.Role}")));
    }

    [Theory]
    [InlineData("The Foreign Minister met the Secretary of State in the morning.")]
    [InlineData("The President of Ukraine and the Prime Minister of Japan agreed.")]
    [InlineData("It is a major Eurasian power with a Head Start program.")]
    [InlineData("A New Step Forward Was Taken Today")]
    [InlineData("Trade with Cuba, Mexico and Peru grew in May.")]
    [InlineData("The Max Weber Institute published it.")]
    [InlineData("The Jim Fisher laws were repealed.")]
    [InlineData("Bradley II missiles stood in Western Europe.")]
    [InlineData("It was known as the Bradley Corollary.")]
    [InlineData("I met his representatives at United Nations Headquarters in New York.")]
    [InlineData("The Ministry of Foreign Affairs and the Bank of England replied.")]
    [InlineData("Photo: a bridge (AP Photo/Tom Fielding)")]
    [InlineData("Roosevelt Corollary to the Old Doctrine")]
    [InlineData("Strategic Arms Reduction was discussed under General Assembly rules.")]
    public void Roles_bodies_and_mere_capitals_are_no_people(string sentence)
    {
        var names = NamesIn.Text(sentence);

        Assert.Empty(names.People);
    }

    [Theory]
    [InlineData(
        "In July the Barlow administration made a plan. President Barlow warned them. Attorney General Robert Barlow then met the ambassador. President Barlow was told.",
        "Barlow|President|3;Robert Barlow|Attorney General|1")]
    [InlineData(
        "President John F. Barlow inherited it. Attorney General Robert Barlow led it. On Monday President Barlow was told by Attorney General Barlow.",
        "John F. Barlow|President|2;Robert Barlow|Attorney General|2")]
    [InlineData("Secretary of State John Barlow drew it up. Later President Barlow signed it.", "John Barlow|Secretary of State|2")]
    [InlineData("President Barlow spoke. John Barlow was glad.", "John Barlow|President|2")]
    public void A_surname_behind_an_office_is_whoever_has_that_office(string text, string expected)
    {
        var names = NamesIn.Text(text);

        Assert.Equal(expected, string.Join(";", names.People.Select((person, i) =>
            $"{person.Name}|{person.Role}|{names.Mentions.OfType<PersonMention>().Count(m => m.Entry == i)}")));
    }

    [Fact]
    public void What_is_all_that_somebody_is_called_is_no_other_name_of_a_namesake()
    {
        var names = NamesIn.Text("President Barlow warned them. Attorney General Robert Barlow then met the ambassador. Barlow said so.");

        Assert.Empty(names.People.Single(p => p.Name == "Robert Barlow").Aliases);
    }

    [Theory]
    [InlineData("President John F. Colby spoke. Attorney General Robert Colby wrote. President Colby left.", "Colby", "John F. Colby")]
    [InlineData("President Colby warned them. Attorney General Robert Colby wrote. President Colby left.", "Colby", "Colby")]
    [InlineData("His brother, Security Director Allan Colby, and John Foster Colby spoke. Secretary of State Colby left.", "Colby", "John Foster Colby")]
    [InlineData("Vice President Robert Colby wrote. President Colby left.", "Colby", "Robert Colby")]
    public void A_title_says_which_of_a_family_is_meant(string text, string written, string meant)
    {
        var (document, _, names) = NamesIn.Whole(text);

        var last = names.Mentions.OfType<PersonMention>().Last(mention => document.Source[mention.Span] == written);

        Assert.Equal(meant, names.People[last.Entry].Name);
    }

    [Fact]
    public void A_surname_alone_is_joined_to_the_fullest_form()
    {
        var names = NamesIn.Text("On Monday, Putrov arrived late. President Vladimir Putrov met Prime Minister Tanaka Hideo. Tanaka’s reply was short, and Putrov left.");

        Assert.Equal(["Vladimir Putrov", "Tanaka Hideo"], names.People.Select(person => person.Name));
        Assert.Equal(3, names.Mentions.OfType<PersonMention>().Count(mention => mention.Entry == 0));
        Assert.Contains("Tanaka", names.People[1].Aliases);
    }

    [Fact]
    public void Two_of_one_surname_stay_apart_where_their_first_names_differ()
    {
        var names = NamesIn.Text("President Theodore Halsey spoke. Franklin Halsey wrote to him. Franklin D. Halsey resigned, and Halsey retired.");

        Assert.Equal(["Theodore Halsey", "Franklin D. Halsey"], names.People.Select(person => person.Name));
        Assert.Equal(1, names.Mentions.OfType<PersonMention>().Last().Entry);
    }

    [Fact]
    public void Forms_with_initials_nicknames_and_hyphens_are_one_person()
    {
        var names = NamesIn.Text("President Joseph R. Bolton said so. Joe Bolton agreed. Kim Jong-su spoke. North Korean leader Kim Jong Su left.");

        Assert.Equal(["Joseph R. Bolton", "Kim Jong-su"], names.People.Select(person => person.Name));
        Assert.Equal("North Korean leader", names.People[1].Role);
    }

    [Fact]
    public void Kings_of_one_name_are_told_apart_by_their_numbers()
    {
        var names = NamesIn.Text("King George III died. King George IV followed. William Pitt was dead, and King William came later.");

        Assert.Equal(["George III", "George IV", "William Pitt", "William"], names.People.Select(person => person.Name));
    }

    [Fact]
    public void The_span_of_a_mention_holds_the_name_alone()
    {
        var (document, _, names) = NamesIn.Whole("Then President Putrov’s letter came.");

        var mention = Assert.Single(names.Mentions.OfType<PersonMention>());
        Assert.Equal("Putrov", document.Source[mention.Span]);
        Assert.Equal("President", document.Source[mention.Role!.Value]);
    }

    [Fact]
    public void A_single_name_that_acts_repeatedly_is_a_person()
    {
        var names = NamesIn.Text("Zharkov said no. The region waited. Zharkov insisted on terms. Nobody answered Zharkov.");

        Assert.Equal(["Zharkov"], names.People.Select(person => person.Name));
        Assert.Equal(3, names.Mentions.OfType<PersonMention>().Count());
    }
}
