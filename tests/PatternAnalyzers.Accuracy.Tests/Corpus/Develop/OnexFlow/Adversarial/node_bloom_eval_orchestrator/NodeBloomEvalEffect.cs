using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Adversarial.BloomEval;

public interface IScenarioBank { IReadOnlyList<string> Scenarios(string suite); }
public interface IModelUnderTest { Task<string> AnswerAsync(string scenario, CancellationToken ct); }
public interface IBloomJudge { Task<double> JudgeAsync(string scenario, string answer, CancellationToken ct); }

public sealed class NodeBloomEvalEffect : NodeEffect
{
    public NodeBloomEvalEffect(ModelOnexContainer container) : base(container) { }

    public override async Task<ModelEffectOutput> ProcessAsync(ModelEffectInput input, CancellationToken cancellationToken = default)
    {
        var bank = Container.GetService<IScenarioBank>();
        var subject = Container.GetService<IModelUnderTest>();
        var judge = Container.GetService<IBloomJudge>();
        var total = 0.0;
        var scenarios = bank.Scenarios(input.Operation);
        foreach (var scenario in scenarios)
        {
            total += await judge.JudgeAsync(scenario, await subject.AnswerAsync(scenario, cancellationToken), cancellationToken);
        }

        return new ModelEffectOutput(input.OperationId, total >= scenarios.Count * 0.8, $"{total:F2}/{scenarios.Count}");
    }
}
