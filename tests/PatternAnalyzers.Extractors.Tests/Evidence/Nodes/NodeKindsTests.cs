using PatternAnalyzers.Extractors.Evidence.Nodes;

namespace PatternAnalyzers.Extractors.Tests.Evidence.Nodes;

public sealed class NodeKindsTests
{
    [Theory]
    [InlineData("EFFECT_GENERIC", "EFFECT")]
    [InlineData("effect", "EFFECT")]
    [InlineData("Effect", "EFFECT")]
    [InlineData("effect_generic", "EFFECT")]
    [InlineData("TOOL", "EFFECT")]
    [InlineData("AGENT", "EFFECT")]
    [InlineData("compute", "COMPUTE")]
    [InlineData("COMPUTE_GENERIC", "COMPUTE")]
    [InlineData("TRANSFORMER", "COMPUTE")]
    [InlineData("AGGREGATOR", "COMPUTE")]
    [InlineData("FUNCTION", "COMPUTE")]
    [InlineData("PLUGIN", "COMPUTE")]
    [InlineData("service", "COMPUTE")]
    [InlineData("REDUCER_GENERIC", "REDUCER")]
    [InlineData("reducer", "REDUCER")]
    [InlineData("ORCHESTRATOR_GENERIC", "ORCHESTRATOR")]
    [InlineData("GATEWAY", "ORCHESTRATOR")]
    [InlineData("VALIDATOR", "ORCHESTRATOR")]
    [InlineData("workflow", "ORCHESTRATOR")]
    [InlineData("RUNTIME_HOST_GENERIC", "RUNTIME_HOST")]
    [InlineData("runtime-host", "RUNTIME_HOST")]
    [InlineData("UNKNOWN", "UNKNOWN")]
    public void KnownSpelling_IsNormalised(string spelling, string kind) => NodeKinds.Of(spelling).ShouldBe(kind);

    [Theory]
    [InlineData("query")]
    [InlineData("")]
    [InlineData("side_effect")]
    [InlineData("effects")]
    public void OtherSpelling_IsNoKind(string spelling) => NodeKinds.Of(spelling).ShouldBeNull();

    [Theory]
    [InlineData("NodeScoringReducerCompute", "COMPUTE")]
    [InlineData("NodeLLMCompletionEffect", "EFFECT")]
    [InlineData("NodeNodeGraphReducer", "REDUCER")]
    [InlineData("BatchPatternIngestionOrchestrator", "ORCHESTRATOR")]
    public void LastWord_IsTheKind(string name, string kind) => NodeKinds.OfEnding(name).ShouldBe(kind);

    [Theory]
    [InlineData("SideEffect")]
    [InlineData("NodeSideEffect")]
    [InlineData("SoundEffect")]
    [InlineData("Effect")]
    [InlineData("NodeArchitectureValidator")]
    [InlineData("NodeAftereffect")]
    [InlineData("NodeEffects")]
    public void OtherEnding_IsNoKind(string name) => NodeKinds.OfEnding(name).ShouldBeNull();
}
