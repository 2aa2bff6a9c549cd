namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class EventMethodExtractorTests
{
    [Theory]
    [InlineData("ComponentBase", "private void Typed(ChangeEventArgs e) { }", true)]
    [InlineData("ComponentBase", "protected Task HandleSave() => Task.CompletedTask;", true)]
    [InlineData("ComponentBase", "protected override void OnInitialized() { }", false)]
    [InlineData("ComponentBase", "private int Sum(int a) => a;", false)]
    [InlineData("UserControl", "private void Save_Click(object sender, RoutedEventArgs e) { }", true)]
    [InlineData("UserControl", "public void Show(string text) { }", false)]
    [InlineData("Printer", "private void Save_Click(object sender, RoutedEventArgs e) { }", false)]
    public async Task MethodThatAnswersAnEvent_MakesAHandlerOfTheScreen(string ancestor, string method, bool found)
    {
        var asked = await Asked.Unresolved("public class Anything : " + ancestor + " { " + method + " }");

        asked.About("Anything").ShouldBe(found ? ["unresolved_base HANDLER/ui"] : []);
    }
}
