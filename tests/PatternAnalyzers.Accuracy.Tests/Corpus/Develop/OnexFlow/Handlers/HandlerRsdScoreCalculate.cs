using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers;

public sealed record RsdFactors(double DependencyDistance, double FailureSurface, double TimeDecay, double AgentUtility, double UserWeight);

public sealed class HandlerRsdScoreCalculate
{
    private static readonly double[] Weights = [0.40, 0.25, 0.15, 0.10, 0.10];

    public EnumHandlerType HandlerType => EnumHandlerType.NodeHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Compute;

    public double Handle(RsdFactors request)
    {
        double[] values = [request.DependencyDistance, request.FailureSurface, request.TimeDecay, request.AgentUtility, request.UserWeight];
        var sum = 0.0;
        for (var i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i])) throw new ArgumentOutOfRangeException(nameof(request));
            sum += Math.Clamp(values[i], 0, 1) * Weights[i];
        }

        return Math.Round(sum * 100, 2, MidpointRounding.AwayFromZero);
    }
}
