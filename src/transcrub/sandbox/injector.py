"""Which faults strike a request: the rules of a script, and how often each of them has struck."""

import random

from transcrub.sandbox.faults import Action, FaultScript, Route, Rule


class Injector:
    """Goes through a script as requests come."""

    def __init__(self, script: FaultScript) -> None:
        self._rules = [_Progress(rule, f"{script.seed}:{number}") for number, rule in enumerate(script.rules)]

    def strike(self, route: Route, identifier: str | None) -> list[Action]:
        """Tell what happens to the next request.

        Args:
            route: where it goes.
            identifier: the interaction that it is about, where its path says so.
        """
        return [rule.action for rule in self._rules if rule.strikes(route, identifier)]


class _Progress:
    def __init__(self, rule: Rule, seed: str) -> None:
        self.action = rule.action
        self._rule = rule
        self._random = random.Random(seed)
        self._seen = 0
        self._struck = 0

    def strikes(self, route: Route, identifier: str | None) -> bool:
        rule = self._rule
        if rule.route not in {None, route} or rule.id not in {None, identifier}:
            return False
        self._seen += 1
        number = self._seen - rule.after
        if number < 1 or (rule.times is not None and self._struck >= rule.times):
            return False
        struck = self._chosen(number)
        self._struck += struck
        return struck

    def _chosen(self, number: int) -> bool:
        rule = self._rule
        if rule.nth is not None:
            return number == rule.nth
        if rule.every is not None:
            return number % rule.every == 0
        if rule.probability is not None:
            return self._random.random() < rule.probability
        return True
