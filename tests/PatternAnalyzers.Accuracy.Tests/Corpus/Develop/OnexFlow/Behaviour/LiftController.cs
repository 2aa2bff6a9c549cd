namespace Corpus.OnexFlow.Behaviour.Lifts;

public enum CarMode { Parked, Up, Down, DoorsOpen }

public sealed class LiftController
{
    private readonly SortedSet<int> _calls = [];
    private CarMode _resume;

    public int Floor { get; private set; }
    public CarMode Mode { get; private set; }

    public void Call(int floor)
    {
        if (floor == Floor && Mode == CarMode.Parked) Mode = CarMode.DoorsOpen;
        else _calls.Add(floor);
    }

    public void Tick()
    {
        switch (Mode)
        {
            case CarMode.DoorsOpen:
                Mode = _calls.Count == 0 ? CarMode.Parked : _resume;
                break;
            case CarMode.Parked when _calls.Count > 0:
                Mode = _calls.Max > Floor ? CarMode.Up : CarMode.Down;
                break;
            case CarMode.Up or CarMode.Down:
                Floor += Mode == CarMode.Up ? 1 : -1;
                if (_calls.Remove(Floor))
                {
                    _resume = _calls.Count > 0 && (Mode == CarMode.Up ? _calls.Max < Floor : _calls.Min > Floor) ? Flip(Mode) : Mode;
                    Mode = CarMode.DoorsOpen;
                }

                break;
        }
    }

    private static CarMode Flip(CarMode mode) => mode == CarMode.Up ? CarMode.Down : CarMode.Up;
}
