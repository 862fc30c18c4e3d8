"""A Chromium without a window, driven through two pipes by its own protocol: nothing is needed besides it."""
import base64, json, os, select, subprocess, tempfile, time


class Browser:
    def __init__(self, scripts=True):
        self.home = tempfile.TemporaryDirectory(prefix="desk-chromium-", ignore_cleanup_errors=True)
        to_read, self.to = os.pipe()
        self.back, to_write = os.pipe()

        def place():
            os.dup2(os.dup(to_read), 3) if to_read != 3 else os.set_inheritable(3, True)
            os.dup2(os.dup(to_write), 4) if to_write != 4 else os.set_inheritable(4, True)

        # The pipes have to be 3 and 4 in the child, whatever they are here.
        high_read, high_write = os.dup(to_read), os.dup(to_write)
        os.close(to_read), os.close(to_write)
        self.process = subprocess.Popen(
            ["bash", "-c", f'exec 3<&{high_read} 4>&{high_write}; exec "$@"', "-", "chromium", "--headless=new",
             "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--hide-scrollbars",
             "--remote-debugging-pipe", "--ignore-certificate-errors", "--force-prefers-reduced-motion",
             f"--user-data-dir={self.home.name}", "about:blank"],
            pass_fds=(high_read, high_write), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**os.environ, "HOME": self.home.name})
        os.close(high_read), os.close(high_write)
        self.buffer, self.number, self.events, self.session = b"", 0, [], None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "DOM", "Log"):
            self.call(domain + ".enable")
        if not scripts:
            self.call("Emulation.setScriptExecutionDisabled", value=True)

    def close(self):
        self.process.kill()
        self.process.wait()
        os.close(self.to), os.close(self.back)
        self.home.cleanup()

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.next(60)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def next(self, seconds):
        end = time.monotonic() + seconds
        while b"\0" not in self.buffer:
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.back], [], [], left)[0]:
                raise TimeoutError("chromium says nothing")
            piece = os.read(self.back, 1 << 20)
            if not piece:
                raise RuntimeError("chromium is gone")
            self.buffer += piece
        text, self.buffer = self.buffer.split(b"\0", 1)
        return json.loads(text)

    def loaded(self):
        """Waits for the page that is being loaded."""
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self.next(60))
        self.events = [event for event in self.events if event.get("method") != "Page.loadEventFired"]

    def goto(self, address):
        self.events.clear()
        self.call("Page.navigate", url=address)
        self.loaded()

    def run(self, script):
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(f"{script[:80]}: {result['exceptionDetails']}")
        return result["result"].get("value")

    @property
    def text(self):
        return self.run("document.querySelector('main').innerText")

    @property
    def path(self):
        return self.run("location.pathname + location.search")

    def fill(self, **values):
        for name, value in values.items():
            found = self.run(
                f"""(() => {{ const all = [...document.querySelectorAll('main [name={name}]:not([type=hidden])')];
                    const one = all.find((input) => input.offsetParent) || all[0]; if (!one) return false;
                    if (one.type === 'radio') all.find((input) => input.value === {json.dumps(value)}).checked = true;
                    else if (one.type === 'checkbox') one.checked = {json.dumps(bool(value))};
                    else one.value = {json.dumps(value)}; return true; }})()""")
            assert found, f"no field {name} at {self.path}"

    def choose(self, name, *files):
        root = self.call("DOM.getDocument")["root"]["nodeId"]
        node = self.call("DOM.querySelector", nodeId=root, selector=f"main [name={name}]")["nodeId"]
        self.call("DOM.setFileInputFiles", nodeId=node, files=list(files))

    def press(self, label, within="main"):
        """Presses the first button or link of that text, as a pointer does, and waits for the page."""
        self.events.clear()
        found = self.run(
            f"""(() => {{ const one = [...document.querySelectorAll('{within} button, {within} a, {within} summary')]
                .find((each) => each.textContent.trim().startsWith({json.dumps(label)}) && each.offsetParent);
                if (!one) return null; one.scrollIntoView({{block: 'center'}}); const box = one.getBoundingClientRect();
                return [box.x + box.width / 2, box.y + box.height / 2, one.tagName]; }})()""")
        assert found, f"nothing to press called {label} at {self.path}: {self.text}"
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=found[0], y=found[1], button="left", clickCount=1)
        if found[2] != "SUMMARY":
            self.loaded()

    def size(self, width, height, dark=False, narrow=False):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=narrow)
        self.call("Emulation.setEmulatedMedia",
                  features=[{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])

    def languages(self, text):
        self.call("Network.setExtraHTTPHeaders", headers={"Accept-Language": text})

    def picture(self, path, whole=False):
        options = {}
        if whole:
            box = self.call("Page.getLayoutMetrics")["cssContentSize"]
            options = {"clip": {**box, "scale": 1}, "captureBeyondViewport": True}
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.call("Page.captureScreenshot", format="png", **options)["data"]))
