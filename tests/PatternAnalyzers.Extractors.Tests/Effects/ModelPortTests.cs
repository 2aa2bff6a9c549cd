using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Effects;

/// <summary>Models behind interfaces and delegates of the solution itself.</summary>
public sealed class ModelPortTests
{
    [Theory]
    [InlineData("interface ILlm { Task<string> Say(string text); }", "ILlm port", "port.Say(\"x\")", ShapeNames.ModelQuestions)]
    [InlineData("interface ISpeechModel { IAsyncEnumerable<string> Say(string system, string user); }", "ISpeechModel port", "port.Say(\"x\", \"y\")", ShapeNames.ModelQuestions)]
    [InlineData("interface IDesk { Task<string> Say(string prompt, CancellationToken ct); }", "IDesk port", "port.Say(\"x\", default)", ShapeNames.ModelQuestions)]
    [InlineData("interface IDesk { Task<string> Say(string text); }", "IDesk port", "port.Say($\"You haggle below {1}.\")", ShapeNames.ModelQuestions)]
    [InlineData("", "Func<string, Task<string>> port", "port($\"You are a tutor of {1}.\")", ShapeNames.ModelQuestions)]
    [InlineData("interface IWords { float[] Encode(string text); }", "IWords port", "port.Encode(\"x\")", ShapeNames.ModelVectors)]
    [InlineData("interface IWords { float[] Of(ReadOnlySpan<char> text); }", "IWords port", "port.Of(\"x\")", ShapeNames.ModelVectors)]
    public async Task ModelBehindAPortOfItsOwn_IsIntelligence(string port, string parameter, string call, string shape)
    {
        var member = (await Extraction.TypeOf("C", $"{port} class C({parameter}) {{ void M() {{ _ = {call}; }} }}")).Member("M");

        member.Effects
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(effect => effect.Category.ShouldBe(EffectCategories.Intelligence), effect => effect.ByName.ShouldBeTrue());
        member.Shape[shape].ShouldBe(1);
    }

    [Theory]
    [InlineData("interface ITranslator { Task<string> Say(string text, string language); }", "ITranslator port", "port.Say($\"Good {1}\", \"de\")")]
    [InlineData("interface IMail { Task<string> Say(string text); }", "IMail port", "port.Say($\"You owe {1}.\")")]
    [InlineData("interface IModelRegistry { Task<string> Promote(string model); }", "IModelRegistry port", "port.Promote(\"x\")")]
    [InlineData("interface ILlm { string Name(string text); }", "ILlm port", "port.Name(\"x\")")]
    [InlineData("interface IShelf { float[] Get(string key); }", "IShelf port", "port.Get(\"x\")")]
    [InlineData("interface IParser { float[] Parse(ReadOnlySpan<char> text); }", "IParser port", "port.Parse(\"1 2\")")]
    [InlineData("", "Func<string, Task<string>> port", "port(\"orders\")")]
    public async Task PlainPort_IsNone(string port, string parameter, string call) =>
        (await Extraction.TypeOf("C", $"{port} class C({parameter}) {{ void M() {{ _ = {call}; }} }}")).Member("M").Effects.ShouldBeEmpty();
}
